import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { paidSteps, stepsOf } from "../plan/steps.ts";
import { useWallet } from "../use-wallet.ts";
import { Balance } from "./Balance.tsx";
import { Earned } from "./Earned.tsx";
import { Used } from "./Used.tsx";

/** Mijn munten: what is free, what is set apart, and for each coin what it was for and where it went. */
export function CoinsPage() {
  const say = useWords("resident");
  const { needs, also, records, names } = useWallet();
  return (
    <Screen title={say("coins.title")} needs={needs} also={also}>
      {({ person, head, plans, debts, offers }) => {
        const steps = paidSteps(stepsOf(plans, records));
        const used = offers.filter((one) => one.status === "confirmed");
        return (
          <>
            <Balance person={person} head={head} />
            <Card title={say("coins.earned")}>
              {steps.length === 0 && <Empty>{say("coins.none")}</Empty>}
              <ul className="sc-list">
                {steps.map((step) => (
                  <Earned key={step.row.id} step={step} names={names} />
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
          </>
        );
      }}
    </Screen>
  );
}
