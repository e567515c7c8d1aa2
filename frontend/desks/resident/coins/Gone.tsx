import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { ForfeitRow } from "../../../../protocol/wire/index-answers.ts";
import { stepAgrees } from "../../../check/row-agrees.ts";
import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Step } from "../plan/steps.ts";

type Props = {
  /** Those whose coins were taken back. */
  steps: readonly Step[];
  forfeits: readonly ForfeitRow[];
  records: readonly DossierRecord[];
  names: Names;
};

/** Coins that went without a debt: rewards that were taken back, with the reason, and what was given up. */
export function Gone({ steps, forfeits, records, names }: Props) {
  const say = useWords("pocket");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  if (steps.length + forfeits.length === 0) return null;
  return (
    <Card title={say("gone.title")}>
      <ul className="sc-list">
        {steps.map(({ row, words, undo }) => (
          <li className="sc-coin-line" key={row.id}>
            <p className="sc-coin-line__head">
              <strong>{words?.content.text ?? noWords}</strong>
              <span>
                − <Money cents={row.paid} of="coins" />
              </span>
            </p>
            <p>
              {say("gone.undone", {
                by: names.nameOf(row.undoneBy) ?? "none",
                date: date(row.undoneAt!),
                reason: undo?.content.reason ?? noWords,
              })}
            </p>
            <LineMark line={row.last} records={[words, undo]} agrees={stepAgrees(row)} />
          </li>
        ))}
        {forfeits.map(({ coins, last }) => (
          <li className="sc-coin-line" key={last.id}>
            <p className="sc-coin-line__head">
              <strong>{say("gone.forfeited")}</strong>
              <span>
                − <Money cents={coins} of="coins" />
              </span>
            </p>
            <p className="sc-quiet">{date(last.time)}</p>
            <LineMark line={last} agrees={coins === last.args["coins"]} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
