import { WideTable } from "../parts/WideTable.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import type { Moment } from "./bridges-of.ts";
import { PILLARS } from "./pillars.ts";

/** The same history in figures, in the order of the picture: time goes in the direction of reading. */
export function BridgeTable({ moments }: { moments: readonly Moment[] }) {
  const say = useWords("bridge");
  const { date, moment } = useFormat();
  const days = moments.map(({ first }) => date(first.at));
  /** Two of one day are told apart by the hour. */
  const when = (at: number) =>
    days.filter((day) => day === date(at)).length > 1 ? moment(at) : date(at);
  return (
    <div className="sc-bridge-table">
      <WideTable caption={say("table")}>
        <thead>
          <tr>
            <th scope="col">{say("part")}</th>
            {moments.map(({ first }) => (
              <th key={first.id} scope="col">
                {when(first.at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PILLARS.map((pillar) => (
            <tr key={pillar}>
              <th scope="row">{say(`pillar.${pillar}`)}</th>
              {moments.map(({ first, now: { content } }) => {
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
      </WideTable>
    </div>
  );
}
