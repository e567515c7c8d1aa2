import { Link } from "wouter";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { LapsedRow } from "../../../protocol/wire/index-answers.ts";
import { Dot } from "../../parts/Dot.tsx";
import { Money } from "../../parts/Money.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  rows: readonly LapsedRow[];
  nameOf: (resident: Address) => string;
  pathOf: (resident: Address) => string;
};

/** Each with whose it is, since when its time is over, and what it keeps apart. */
export function LapsedList({ rows, nameOf, pathOf }: Props) {
  const say = useWords("lapsed");
  const { date } = useFormat();
  return (
    <ul className="sc-list">
      {rows.map(({ what, id, resident, from, coins, fundId }) => (
        <li key={`${what} ${id}`}>
          <p className="sc-between">
            <span>
              <Link href={pathOf(resident)}>{nameOf(resident)}</Link> <Dot /> {say(what)}
            </span>
            <Money cents={coins} of="coins" />
          </p>
          <p className="sc-quiet">
            {from === 0 ? say("left") : say("since", { date: date(from) })} <Dot />{" "}
            {say("fund", { id: fundId })}
          </p>
        </li>
      ))}
    </ul>
  );
}
