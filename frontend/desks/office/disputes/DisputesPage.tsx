import { valueOf } from "../../../data/answer.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { DisputeCard } from "./DisputeCard.tsx";
import { useDisputes } from "./use-disputes.ts";

/** Klopt niet: bills that a resident says are wrong, the longest waiting first. */
export function DisputesPage() {
  const say = useWords("office");
  const { pages, disputes, residentOf, named } = useDisputes();
  const shown = named ? disputes : [];
  const of = valueOf(useOffice().needs)?.counts.disputed;
  return (
    <Screen title={say("disputes.title")} needs={pages.needs}>
      {() => (
        <>
          <p>{say("disputes.intro")}</p>
          {disputes.length === 0 && <Empty>{say("disputes.none")}</Empty>}
          {!named && <Waiting />}
          {shown.map(({ debt, head }) => (
            <DisputeCard key={debt.id} debt={debt} head={head} name={residentOf(debt.resident)} />
          ))}
          <MoreButton list={pages} shown={disputes.length} of={of} />
        </>
      )}
    </Screen>
  );
}
