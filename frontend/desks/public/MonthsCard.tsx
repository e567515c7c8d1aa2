import type { PublicFigure, PublicMonth } from "../../../protocol/wire/index-answers.ts";
import { Card } from "../../parts/Card.tsx";
import { Money } from "../../parts/Money.tsx";
import { WideTable } from "../../parts/WideTable.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { UNITS } from "./open-data.ts";

const FIGURES = Object.keys(UNITS) as PublicFigure[];

/** Two years: the files have them all. */
const SHOWN = 24;

/** What was told at the beginning of each month, newest first. Nothing while nothing was told. */
export function MonthsCard({ months }: { months: readonly PublicMonth[] }) {
  const say = useWords("public");
  const { date } = useFormat();
  if (months.length === 0) return null;
  return (
    <Card title={say("months.title")}>
      <p>{say("months.text")}</p>
      <details className="sc-more">
        <summary>{say("months.show")}</summary>
        <WideTable caption={say("months.title")} captionHidden>
          <thead>
            <tr>
              <th scope="col">{say("months.counted")}</th>
              {FIGURES.map((name) => (
                <th key={name} scope="col" className="sc-number">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months
              .slice(-SHOWN)
              .toReversed()
              .map(({ at, figures }) => (
                <tr key={at}>
                  <th scope="row">{date(at)}</th>
                  {FIGURES.map((name) => (
                    <td key={name} className="sc-number">
                      <Told value={figures[name]} of={UNITS[name]} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </WideTable>
        {months.length > SHOWN && <p>{say("months.more", { count: SHOWN })}</p>}
      </details>
    </Card>
  );
}

/** A number, or that it stayed as it was because too few people changed it. */
function Told({ value, of }: { value: string | undefined; of: "coins" | "euros" | null }) {
  const say = useWords("public");
  if (value === undefined) return say("months.few");
  return of ? <Money cents={value} of={of} /> : value;
}
