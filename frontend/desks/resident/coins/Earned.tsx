import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { stepAgrees } from "../../../check/row-agrees.ts";
import type { Names } from "../../../data/use-names.ts";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Step } from "../plan/steps.ts";

type Props = { step: Step; records: readonly DossierRecord[]; names: Names };

/** Coins that were earned: what for, when and by whom, and "Waarom kreeg ik dit?". */
export function Earned({ step, records, names }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const { money, date } = useFormat();
  const { row, plan, words, planWords } = step;
  const by = names.nameOf(row.confirmedBy) ?? say("yourMentor");
  return (
    <li className="sc-coin-line">
      <p className="sc-coin-line__head">
        <strong>{words?.content.text ?? noWords}</strong>
        <span className="sc-gain">
          + <Money cents={row.paid} of="coins" />
        </span>
      </p>
      <p className="sc-quiet">{say("coins.by", { by, date: date(row.confirmedAt ?? 0) })}</p>
      <LineMark line={row.last} records={[words]} agrees={stepAgrees(row)} />
      <details className="sc-more">
        <summary>{say("coins.why")}</summary>
        <p>
          {say("coins.because", {
            plan: planWords?.content.title ?? noWords,
            agreed: date(plan.proposedAt),
            proposer: names.nameOf(plan.mentor) ?? say("yourMentor"),
            reward: money(row.reward),
            by,
            confirmed: date(row.confirmedAt ?? 0),
            paid: money(row.paid),
          })}
        </p>
      </details>
    </li>
  );
}
