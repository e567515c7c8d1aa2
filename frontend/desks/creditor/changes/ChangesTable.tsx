import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { Money } from "../../../parts/Money.tsx";
import { WideTable } from "../../../parts/WideTable.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { SortedChange } from "./sort-changes.ts";

type Props = {
  sorted: readonly SortedChange[];
  /** How many of those that are sent are done. */ done: number;
};

/** Each line as it was read, what it does, and from which amount to which. */
export function ChangesTable({ sorted, done }: Props) {
  const say = useWords("changes");
  const sent = sorted.filter(({ after }) => after !== null);
  return (
    <WideTable caption={say("lines")} captionHidden>
      <thead>
        <tr>
          <th scope="col">{say("line")}</th>
          <th scope="col">{say("reference")}</th>
          <th scope="col">{say("happens")}</th>
          <th scope="col" className="sc-number">
            {say("before")}
          </th>
          <th scope="col" className="sc-number">
            {say("after")}
          </th>
          <th scope="col">{say("reason")}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((one) => {
          const { change, state, before, after } = one;
          const place = sent.indexOf(one);
          const isDone = place >= 0 && place < done;
          return (
            <tr key={change.line}>
              <td>{change.line}</td>
              <th scope="row" className="sc-whole">
                {change.reference}
              </th>
              <td className="sc-wide-words">{say(isDone ? "state.done" : `state.${state}`)}</td>
              <td className="sc-number">
                {before ? <Money cents={sumOfParts(before)} of="euros" /> : "–"}
              </td>
              <td className="sc-number">
                {after ? <Money cents={sumOfParts(after)} of="euros" /> : "–"}
              </td>
              <td className="sc-wide-words">{change.reason}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
