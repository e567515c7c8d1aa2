import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { AgreementCard } from "./AgreementCard.tsx";
import { ProposeForm } from "./ProposeForm.tsx";

const ORDER = ["proposed", "active", "ended"] as const;

/** Afspraken: with which creditor, on which terms, and what waits for a second official. */
export function AgreementsPage() {
  const say = useWords("office");
  const { needs } = useOffice();
  return (
    <Screen title={say("agreements.title")} needs={needs}>
      {({ agreements, funds, head }) => (
        <>
          <p>{say("agreements.intro")}</p>
          {agreements.length === 0 && <Empty>{say("agreements.none")}</Empty>}
          <div className="sc-office-grid">
            {[...agreements]
              .sort((one, two) => ORDER.indexOf(one.status) - ORDER.indexOf(two.status))
              .map((agreement) => (
                <AgreementCard key={agreement.id} agreement={agreement} head={head} />
              ))}
          </div>
          <ProposeForm funds={funds.filter((fund) => !fund.closed && fund.until > head.time)} />
        </>
      )}
    </Screen>
  );
}
