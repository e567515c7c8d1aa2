import type { Key } from "react";
import { WideTable } from "../../../parts/WideTable.tsx";
import { useWords } from "../../../words/use-words.ts";
import { BarCell } from "./BarCell.tsx";

type BarRow = {
  key: Key;
  head: string;
  figure: string | number;
  /** Of the longest bar, from 0 to 1. */
  part: number;
};
type Props = { caption: string; head: string; rows: readonly BarRow[] };

/** Figures with what each is of before it, and a bar after it. */
export function BarTable({ caption, head, rows }: Props) {
  const say = useWords("report");
  return (
    <WideTable caption={caption}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="sc-number">
            {say("column.value")}
          </th>
          <td className="sc-bar-cell" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head: of, figure, part }) => (
          <tr key={key}>
            <th scope="row">{of}</th>
            <td className="sc-number">{figure}</td>
            <BarCell part={part} />
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
