import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { DisputeCard } from "./DisputeCard.tsx";

/** Klopt niet: bills that a resident says are wrong, the longest waiting first. */
export function DisputesPage() {
  const say = useWords("office");
  const { needs } = useOffice();
  return (
    <Screen title={say("disputes.title")} needs={needs}>
      {({ disputedDebts, head }) => (
        <>
          <p>{say("disputes.intro")}</p>
          {disputedDebts.length === 0 && <Empty>{say("disputes.none")}</Empty>}
          {[...disputedDebts]
            .sort((one, two) => one.last.time - two.last.time)
            .map((debt) => (
              <DisputeCard key={debt.id} debt={debt} head={head} />
            ))}
        </>
      )}
    </Screen>
  );
}
