import { use, useLayoutEffect, useState, type ReactNode } from "react";
import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { CompareContext } from "../check/CompareContext.ts";
import { keepFound, knownOf, type Found } from "../check/found-check.ts";
import { useLineCheck } from "../check/use-line-check.ts";
import type { Check } from "../check/worst-of.ts";
import { Actions } from "./Actions.tsx";
import { CheckMark } from "./CheckMark.tsx";

type Props = {
  line: Line;
  /** Lines of the same transaction that belong to it. */
  also?: readonly Line[];
  /** The words that are told with it; what could not be fetched may be left out. */
  records?: readonly (DossierRecord | undefined)[];
  /** False when the figures beside it are not those of the line. */
  agrees?: boolean;
  /** What can be done with it, as long as it is not different from the chain. */
  children?: ReactNode;
};

/**
 * The mark of one line: the browser compares it with the chain, and its words with their commitment. What was compared waits
 * for nothing any more until something else is told in its place, and what is far from the screen may wait to be compared
 * (CompareContext), so that a page can hold thousands.
 */
export function LineMark({ line, also = [], records = [], agrees = true, children }: Props) {
  const lines = [line, ...also];
  const words = records.filter((one) => one !== undefined);
  const told = [...lines, ...words];
  const [found, setFound] = useState<Found>({ told, check: "unknown" });
  const known = knownOf(found, told);
  const compares = use(CompareContext) && known === "unknown";
  const keep = (check: Check) => setFound((before) => keepFound(before, { told, check }));
  const check = agrees ? known : "mismatch";
  return (
    <>
      {compares && <Compare lines={lines} words={words} onFound={keep} />}
      <CheckMark check={check} />
      <Actions check={check}>{children}</Actions>
    </>
  );
}

type CompareProps = {
  lines: readonly Line[];
  words: readonly DossierRecord[];
  onFound: (check: Check) => void;
};

/** Shows nothing; before the page is painted, so that what was compared earlier never seems to be unknown. */
function Compare({ lines, words, onFound }: CompareProps) {
  const check = useLineCheck(lines, words);
  useLayoutEffect(() => onFound(check));
  return null;
}
