import { Card } from "../../../parts/Card.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { BarTable } from "./BarTable.tsx";
import type { CouncilReport, REACHED, REFUSED } from "./council-report.ts";
import { figureText } from "./report-rows.ts";

type Props = { figure: (typeof REACHED | typeof REFUSED)[number]; report: CouncilReport };

/** One figure: what it is over everybody, and per neighbourhood as a table with a bar in each row. Nothing where it is not told. */
export function FigureTable({ figure, report }: Props) {
  const say = useWords("report");
  const { date, money } = useFormat();
  const { total, places } = report.tables[figure];
  if (!total) return null;
  const shown = (value: bigint | string) => figureText(figure, value, money);
  return (
    <Card title={say(figure)}>
      <p>{say("stands", { value: shown(total.value), date: date(total.at) })}</p>
      {!places && <p className="sc-quiet">{say("placesFew")}</p>}
      {places && (
        <BarTable
          caption={say("caption", { figure: say(figure), date: date(places.at) })}
          head={say("column.place")}
          rows={places.rows.map(({ name, value, part }) => ({
            key: name,
            head: name,
            figure: shown(value),
            part,
          }))}
        />
      )}
    </Card>
  );
}
