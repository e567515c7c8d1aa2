import type { FeeSponsorAnswer } from "../../../../protocol/wire/dossier-api.ts";
import { ProblemError } from "../../../account/request.ts";
import type { Answer } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { purseWarning } from "./purse-warning.ts";
import { useNetworkMoney } from "./use-network-money.ts";

/** Pot voor de kosten: what is left to pay what acting costs, what went, how long it lasts, and when to fill it. */
export default function PursePage() {
  const say = useWords("purse");
  const asked = useAsk<FeeSponsorAnswer>("/api/v1/fee-sponsor");
  return (
    <Screen title={say("title")} needs={withoutSponsor(asked)}>
      {(purse) => (purse ? <Purse purse={purse} /> : <Empty>{say("nobody")}</Empty>)}
    </Screen>
  );
}

function Purse({ purse }: { purse: FeeSponsorAnswer }) {
  const say = useWords("purse");
  const { isoDate } = useFormat();
  const money = useNetworkMoney();
  const { left, full, spentThisMonth, warnBelow, actsLeft, daysLeft, days } = purse;
  const warning = purseWarning(purse);
  return (
    <>
      <p>{say("intro")}</p>
      {warning && (
        <div className="sc-notice sc-notice--problem" role="status">
          <Picture name="warning" />
          <p>{say(`warning.${warning}`, { days: daysLeft ?? 0 })}</p>
        </div>
      )}
      <Card title={say("now")}>
        <Rows
          rows={[
            { term: say("left"), text: say("left.of", { left: money(left), full: money(full) }) },
            { term: say("acts"), text: say("acts.about", { acts: actsLeft }) },
            {
              term: say("lasts"),
              text:
                daysLeft === null ? say("lasts.unknown") : say("lasts.days", { days: daysLeft }),
            },
            { term: say("month"), text: money(spentThisMonth) },
            { term: say("warnBelow"), text: money(warnBelow) },
          ]}
        />
        <p className="sc-quiet">{say("unit")}</p>
      </Card>
      <Card title={say("days")}>
        {days.every(({ acts }) => acts === 0) ? (
          <Empty>{say("days.none")}</Empty>
        ) : (
          <Rows
            rows={days.map(({ date, spent, acts }) => ({
              term: isoDate(date),
              text: say("day", { spent: money(spent), acts }),
            }))}
          />
        )}
      </Card>
      <Card title={say("fill")}>
        <p>{say("fill.how")}</p>
      </Card>
    </>
  );
}

/** That nobody pays fees here is no failure: then there is nothing to look after. */
function withoutSponsor(asked: Answer<FeeSponsorAnswer>): Answer<FeeSponsorAnswer | null> {
  const { state } = asked;
  const none =
    state === "failed" &&
    asked.error instanceof ProblemError &&
    asked.error.problem === "not-found";
  return none ? { state: "ready", value: null } : asked;
}
