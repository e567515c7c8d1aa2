import { useMemo, useState } from "react";
import { PARTS } from "../../../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { Money } from "../../../parts/Money.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { WideTable } from "../../../parts/WideTable.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { lineAt, type SortedClaim } from "./sort-claims.ts";

type Props = {
  sorted: readonly SortedClaim[];
  /** How many of the new ones were registered, from the first on. */
  done: number;
};

/** A table of ten thousand lines is slower to draw than to read. */
const AT_ONCE = 200;

/** Each line as it was read, and what happens with it. */
export function LinesTable({ sorted, done }: Props) {
  const say = useWords("creditor");
  const { isoDate } = useFormat();
  const [shown, setShown] = useState(AT_ONCE);
  const more = sorted.length > shown ? () => setShown(shown + AT_ONCE) : null;
  const lastDone = useMemo(() => lineAt(sorted, done - 1), [sorted, done]);
  const stateOf = ({ claim, state }: SortedClaim) =>
    state === "new" && claim.line <= lastDone ? "done" : state;
  return (
    <>
      <WideTable caption={say("file.lines")} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say("file.lineColumn")}</th>
            <th scope="col">{say("claim.reference")}</th>
            <th scope="col">{say("file.happens")}</th>
            <th scope="col">{say("claim.code")}</th>
            <th scope="col">{say("claim.kind")}</th>
            {PARTS.map((part) => (
              <th key={part} scope="col" className="sc-number">
                {say(`part.${part}`)}
              </th>
            ))}
            <th scope="col" className="sc-number">
              {say("file.sum")}
            </th>
            <th scope="col">{say("claim.peildatum")}</th>
            <th scope="col">{say("file.origin")}</th>
            <th scope="col">{say("claim.endsBy")}</th>
            <th scope="col">{say("claim.collector")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((line) => {
            const { claim } = line;
            return (
              <tr key={claim.line}>
                <td>{claim.line}</td>
                <th scope="row" className="sc-whole">
                  {claim.reference}
                </th>
                <td className="sc-wide-words">{say(`file.state.${stateOf(line)}`)}</td>
                <td>{claim.matchCode}</td>
                <td className="sc-wide-words">{claim.kind}</td>
                {PARTS.map((part) => (
                  <td key={part} className="sc-number">
                    <Money cents={claim.parts[part]} of="euros" />
                  </td>
                ))}
                <td className="sc-number">
                  <Money cents={sumOfParts(claim.parts)} of="euros" />
                </td>
                <td>{isoDate(claim.peildatum)}</td>
                <td>{claim.originDate ? isoDate(claim.originDate) : "–"}</td>
                <td>{claim.endsBy ? isoDate(claim.endsBy) : "–"}</td>
                <td>{claim.collector ?? "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <MoreButton
        list={{ more, busy: false, failed: null }}
        shown={shown}
        of={sorted.length}
        atOnce={AT_ONCE}
      />
    </>
  );
}
