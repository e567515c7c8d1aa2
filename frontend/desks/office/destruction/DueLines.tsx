import type { DueLine } from "../../../../protocol/wire/retention-api.ts";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

/** What is due, by process: what, why it was kept, how long, how many, since when. */
export function DueLines({ lines }: { lines: readonly DueLine[] }) {
  const say = useWords("destruction");
  const { date } = useFormat();
  if (lines.length === 0) return null;
  return (
    <ul className="sc-list">
      {lines.map(({ process, kind, count, since }) => (
        <li key={`${process} ${kind}`} className="sc-card">
          <p>
            <strong>{say(`process.${process}`)}</strong>
          </p>
          <Rows
            rows={[
              { term: say("what"), text: say(`kind.${kind}`) },
              { term: say("ground"), text: say(`ground.${process}`) },
              { term: say("term"), text: say(`term.${process}`) },
              { term: say("count"), text: `${count}` },
              { term: say("since"), text: date(since) },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
