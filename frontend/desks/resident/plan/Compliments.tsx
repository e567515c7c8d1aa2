import type { Line } from "../../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../../protocol/wire/dossier-records.ts";
import { findRecord } from "../../../data/find-record.ts";
import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { LineMark } from "../../../parts/LineMark.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import type { Address, Hex } from "../../../../protocol/wire/basics.ts";
import { useNoWords } from "../../../parts/use-no-words.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { lines: readonly Line[]; records: readonly DossierRecord[]; names: Names };

/** Recognition without coins: what the mentor said. */
export function Compliments({ lines, records, names }: Props) {
  const say = useWords("resident");
  const noWords = useNoWords(records);
  const { date } = useFormat();
  const compliments = lines.filter((one) => one.event === "ComplimentGiven");
  if (compliments.length === 0) return null;
  return (
    <Card title={say("compliments.title")}>
      <ul className="sc-list">
        {compliments.map((line) => {
          const record = findRecord(records, "compliment", line.args["commitment"] as Hex);
          const from = names.nameOf(line.args["mentor"] as Address) ?? say("yourMentor");
          return (
            <li key={line.id} className="sc-stack">
              <p>
                <Picture name="heart" /> {record?.content.text ?? noWords}
              </p>
              <p className="sc-quiet">{say("compliments.from", { from, date: date(line.time) })}</p>
              <LineMark line={line} records={[record]} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
