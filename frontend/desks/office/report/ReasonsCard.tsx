import type { RefusalKind } from "../../../../protocol/refusals/refusal-codes.ts";
import { Card } from "../../../parts/Card.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { BarTable } from "./BarTable.tsx";
import type { CouncilReport } from "./council-report.ts";
import type { ReasonCount, ReasonTable } from "./reason-tables.ts";
import { periodText, reasonText } from "./reason-words.ts";

type Props = { kind: RefusalKind; report: CouncilReport };

/** Why one kind of thing was refused, in the newest quarters that are told, with a bar in each row. Nothing where that is not told. */
export function ReasonsCard({ kind, report }: Props) {
  const say = useWords("report");
  const newest = report.reasons[kind].at(-1);
  if (!newest) return null;
  return (
    <Card title={say(`why.${kind}`)}>
      <Reasons kind={kind} told={newest} />
    </Card>
  );
}

function Reasons({ kind, told }: { kind: RefusalKind; told: ReasonTable }) {
  const say = useWords("report");
  const refusals = useWords("refusals");
  const format = useFormat();
  const period = periodText(told, { say, format });
  const table = (caption: string, counts: readonly ReasonCount[]) => (
    <BarTable
      key={caption}
      caption={caption}
      head={say("column.reason")}
      rows={counts.map(({ code, count, part }) => ({
        key: code,
        head: reasonText(kind, code, refusals),
        figure: count,
        part,
      }))}
    />
  );
  return (
    <>
      {table(period, told.all)}
      {told.places.length === 0 && <p className="sc-quiet">{say("placesFew")}</p>}
      {told.places.map(({ name, counts }) => table(`${name}. ${period}`, counts))}
    </>
  );
}
