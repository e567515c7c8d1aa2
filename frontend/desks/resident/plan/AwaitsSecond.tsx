import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import type { PlanRow } from "../../../../protocol/wire/index-answers.ts";
import { findRecord } from "../../../data/find-record.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { plan: PlanRow; records: readonly DossierRecord[] };

/** A large plan that a second mentor looks at first; the resident can answer after that. */
export function AwaitsSecond({ plan, records }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const words = findRecord(records, "plan", plan.commitment);
  return (
    <Card title={say("awaits.title")}>
      <p>
        <strong>{words?.content.title ?? noWords}</strong>
      </p>
      <StatusMark tone="waiting" picture="clock">
        {say("awaits.status")}
      </StatusMark>
      <p>{say("awaits.text")}</p>
      <LineMark line={plan.last} records={[words]} />
    </Card>
  );
}
