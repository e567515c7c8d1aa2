import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { useWords } from "../../../words/use-words.ts";
import { Earned } from "../coins/Earned.tsx";
import type { Step } from "../plan/steps.ts";

/** The newest coins with what they were for. */
export function LatestReward({ step, names }: { step: Step; names: Names }) {
  const say = useWords("resident");
  return (
    <Card title={say("begin.latest")}>
      <ul className="sc-list">
        <Earned step={step} names={names} />
      </ul>
    </Card>
  );
}
