import { Card } from "../../../parts/Card.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CouncilReport } from "./council-report.ts";
import { notTold } from "./not-told.ts";

/** Everything of which there are too few to tell a figure, by name and together: a card for each would hide those that have one. */
export function NotToldCard({ report }: { report: CouncilReport }) {
  const say = useWords("report");
  const names = notTold(report);
  if (names.length === 0) return null;
  return (
    <Card title={say("notTold.title")}>
      <p>{say("notTold.about")}</p>
      <ul className="sc-points">
        {names.map((name) => (
          <li key={name}>{say(name)}</li>
        ))}
      </ul>
    </Card>
  );
}
