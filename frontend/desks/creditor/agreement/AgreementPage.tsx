import { Link } from "wouter";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { orderOfParts } from "../../../../protocol/money/order-of-parts.ts";
import { useNow } from "../../../data/use-now.ts";
import { Bar } from "../../../parts/Bar.tsx";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useCreditor, type Creditor } from "../use-creditor.ts";

/** What was agreed with the municipality, and how much of it was used. */
export function AgreementPage() {
  const say = useWords("creditor");
  const { needs, whoOf } = useCreditor();
  return (
    <Screen title={say("agreement.title")} needs={needs}>
      {({ agreements }) => (
        <>
          <p>{say("agreement.who")}</p>
          {agreements.length === 0 && <Empty>{say("agreement.none")}</Empty>}
          {agreements.map((one) => (
            <Agreement key={one.id} agreement={one} whoOf={whoOf} />
          ))}
        </>
      )}
    </Screen>
  );
}

function Agreement({ agreement, whoOf }: { agreement: AgreementRow; whoOf: Creditor["whoOf"] }) {
  const say = useWords("creditor");
  const { money, date } = useFormat();
  const used = BigInt(agreement.usedThisYear);
  const ceiling = BigInt(agreement.yearlyCeiling);
  const now = useNow();
  const over = agreement.status === "active" && agreement.until < now;
  return (
    <Card title={say("agreement.number", { id: agreement.id })}>
      <p>{say(over ? "agreement.over" : `agreement.${agreement.status}`)}</p>
      <p>
        {say("agreement.used", {
          used: money(used),
          ceiling: money(ceiling),
          left: money(ceiling - used),
        })}
      </p>
      <Bar value={Number(used)} max={Math.max(1, Number(ceiling))} />
      <Rows
        rows={[
          {
            term: say("agreement.rate"),
            text: say("agreement.rateText", { euros: money(BigInt(agreement.rateBps) / 100n) }),
          },
          {
            term: say("agreement.order"),
            text: orderOfParts(agreement.order)
              .map((part) => say(`part.${part}`))
              .join(", "),
          },
          {
            term: say("agreement.answer"),
            text: say("agreement.days", { days: Math.round(agreement.answerPeriod / 86_400) }),
          },
          { term: say("agreement.route"), text: say(`route.${agreement.route}`) },
          ...(agreement.fundId > 0
            ? [
                {
                  term: say("agreement.fund"),
                  text: (
                    <Link className="sc-row-link" href="/creditor/payments">
                      {say("agreement.fundNumber", { id: agreement.fundId })}
                    </Link>
                  ),
                },
              ]
            : []),
          {
            term: say("agreement.freezes"),
            text: say(agreement.freezesCosts ? "agreement.freezesYes" : "agreement.freezesNo"),
          },
          { term: say("agreement.until"), text: date(agreement.until) },
          {
            term: say("agreement.by"),
            text: [agreement.proposedBy, agreement.approvedBy]
              .flatMap((one) => (one ? [whoOf(one)] : []))
              .join(", "),
          },
        ]}
      />
      <LineMark line={agreement.last} />
    </Card>
  );
}
