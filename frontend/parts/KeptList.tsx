import type { Kept } from "../../protocol/wire/rights-api.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { keptLines } from "../words/kept-lines.ts";

/** What a law makes us keep: each kind of words, on which ground, until which day. */
export function KeptList({ kept }: { kept: readonly Kept[] }) {
  const say = useWords("privacy");
  const { isoDate } = useFormat();
  if (kept.length === 0) return null;
  return (
    <ul className="sc-list">
      {keptLines(kept, say, isoDate).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
