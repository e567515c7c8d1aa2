import { orderOfParts } from "../../../../protocol/money/order-of-parts.ts";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";

/** The terms that rarely matter at a glance, and always before an official approves. */
export function AgreementTerms({ agreement }: { agreement: AgreementRow }) {
  const say = useWords("office");
  const { money } = useFormat();
  const { nameOf } = useOffice();
  const order = orderOfParts(agreement.order).map((part) => say(`part.${part}`));
  const byWhom = (official: AgreementRow["proposedBy"]) => nameOf(official) ?? say("anOfficial");
  return (
    <Rows
      rows={[
        { term: say("agreement.rate"), text: money(BigInt(agreement.rateBps) / 100n) },
        {
          term: say("agreement.answer"),
          text: say("agreement.days", { days: agreement.answerPeriod / 86_400 }),
        },
        { term: say("agreement.order"), text: order.join(", ") },
        { term: say("agreement.route"), text: say(`route.${agreement.route}`) },
        ...(agreement.fundId > 0
          ? [{ term: say("fund.label"), text: say("fund.title", { id: agreement.fundId }) }]
          : []),
        { term: say("agreement.freezes"), text: say(agreement.freezesCosts ? "yes" : "no") },
        { term: say("agreement.proposedBy"), text: byWhom(agreement.proposedBy) },
        ...(agreement.approvedBy
          ? [{ term: say("agreement.approvedBy"), text: byWhom(agreement.approvedBy) }]
          : []),
      ]}
    />
  );
}
