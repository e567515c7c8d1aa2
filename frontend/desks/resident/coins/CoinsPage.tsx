import type { Address } from "../../../../protocol/wire/basics.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { areAsked } from "../../../data/told-records.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { everPaid, stepsOf, takenBack } from "../plan/steps.ts";
import { useWallet } from "../use-wallet.ts";
import { EarnCard } from "../pocket/EarnCard.tsx";
import { StatementCard } from "../pocket/StatementCard.tsx";
import { statementLines } from "../pocket/statement-lines.ts";
import { Balance } from "./Balance.tsx";
import { Earned } from "./Earned.tsx";
import { Gone } from "./Gone.tsx";
import { Used } from "./Used.tsx";

/** Mijn munten: what is free, what is set apart, and for each coin what it was for and where it went. */
export function CoinsPage() {
  const say = useWords("resident");
  const { me } = useAccount();
  const { needs, records, names } = useWallet();
  return (
    <Screen title={say("coins.title")} needs={needs}>
      {({ person, head, plans, debts, offers, forfeits }) => {
        const steps = stepsOf(plans, records);
        const earned = everPaid(steps);
        const used = offers.filter((one) => one.status === "confirmed");
        const lines = statementLines({ steps, offers, debts, forfeits }, (one) =>
          names.nameOf(one as Address),
        );
        return (
          <>
            <Balance person={person} head={head} />
            <EarnCard name={me.name} now={head.time} lines={lines} />
            <Card title={say("coins.earned")}>
              {earned.length === 0 && <Empty>{say("coins.none")}</Empty>}
              <ul className="sc-list">
                {earned.map((step) => (
                  <Earned key={step.row.id} step={step} records={records} names={names} />
                ))}
              </ul>
            </Card>
            {used.length > 0 && (
              <Card title={say("coins.used")}>
                <ul className="sc-list">
                  {used.map((offer) => (
                    <Used
                      key={offer.id}
                      offer={offer}
                      debt={debts.find((one) => one.id === offer.debtId)}
                      names={names}
                    />
                  ))}
                </ul>
              </Card>
            )}
            <Gone steps={takenBack(steps)} {...{ forfeits, records, names }} />
            <StatementCard
              person={person}
              lines={lines}
              known={names.known && !areAsked(records)}
              name={me.name}
              now={head.time}
            />
          </>
        );
      }}
    </Screen>
  );
}
