import { Card } from "../../../parts/Card.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useMonthName } from "../../../words/use-month-name.ts";
import { useWords } from "../../../words/use-words.ts";
import type { Limits, LimitsStand } from "./limits-stand.ts";

/** What a resident may earn now, what was set for later, and who changes that. */
export function LimitsCard({ stand }: { stand: LimitsStand }) {
  const say = useWords("limits");
  const monthName = useMonthName();
  const { now, since, later } = stand;
  return (
    <Card title={say("now.title")}>
      <LimitRows
        limits={now}
        also={since === null ? [] : [{ term: say("since"), text: monthName(since) }]}
      />
      {later && (
        <>
          <h3>{say("later", { month: monthName(later.from) })}</h3>
          <LimitRows limits={later} also={[]} />
        </>
      )}
      <p>{say("changed")}</p>
      <p className="sc-quiet">{say("notHere")}</p>
    </Card>
  );
}

type Props = { limits: Limits; also: readonly { term: string; text: string }[] };

function LimitRows({ limits, also }: Props) {
  const say = useWords("limits");
  const { money } = useFormat();
  const text = (coins: bigint | null) =>
    coins === null ? say("none") : say("coins", { coins: money(coins) });
  return (
    <Rows
      rows={[
        { term: say("month"), text: text(limits.month) },
        { term: say("year"), text: text(limits.year) },
        ...also,
      ]}
    />
  );
}
