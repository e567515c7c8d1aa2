import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Earned } from "../coins/Earned.tsx";
import type { Step } from "../plan/steps.ts";

type Props = { step: Step; records: readonly DossierRecord[]; names: Names };

/** The newest coins with what they were for. */
export function LatestReward({ step, records, names }: Props) {
  const say = useWords("resident");
  return (
    <Card title={say("begin.latest")}>
      <ul className="sc-list">
        <Earned {...{ step, records, names }} />
      </ul>
    </Card>
  );
}
