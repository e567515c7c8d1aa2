import type { ReactNode } from "react";

export type Row = { term: string; text: ReactNode };

/** Terms with what they are, as a description list that fits a narrow phone. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="sc-rows">
      {rows.map(({ term, text }, place) => (
        <div key={`${place} ${term}`}>
          <dt>{term}</dt>
          {/* Words that somebody typed keep the direction of their own language. */}
          <dd>{typeof text === "string" ? <bdi>{text}</bdi> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
