import { Card } from "../../../parts/Card.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { CouncilReport } from "./council-report.ts";
import { sidesText } from "./report-rows.ts";

/** Organisations that commission the work and are creditors too. */
export function BothSidesCard({ report }: { report: CouncilReport }) {
  const say = useWords("report");
  return (
    <Card title={say("both.title")}>
      <p>{say(report.bothSides.length === 0 ? "both.none" : "both.about")}</p>
      {report.bothSides.length > 0 && (
        <ul className="sc-list">
          {report.bothSides.map(({ name, ...sides }) => (
            <li key={name}>
              <strong>{name}</strong>: {sidesText(sides, say)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
