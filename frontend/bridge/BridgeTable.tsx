import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { Moment } from "./bridges-of.ts";
import { PILLARS } from "./pillars.ts";

/** The same history in figures, the newest moment first. It scrolls by itself where it is wider than the screen. */
export function BridgeTable({ moments }: { moments: readonly Moment[] }) {
  const say = useWords("bridge");
  const { date } = useFormat();
  const newest = moments.toReversed();
  return (
    <div className="sc-bridge-table" role="region" aria-label={say("table")} tabIndex={0}>
      <table>
        <caption>{say("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("part")}</th>
            {newest.map(({ first }) => (
              <th key={first.id} scope="col">
                {date(first.at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PILLARS.map((pillar) => (
            <tr key={pillar}>
              <th scope="row">{say(`pillar.${pillar}`)}</th>
              {newest.map(({ first, now: { content } }) => {
                const level = content[pillar];
                return (
                  <td key={first.id}>
                    {level === null ? say("none") : say("level", { level, of: content.of })}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
