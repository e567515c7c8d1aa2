import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useLineCheck } from "../check/use-line-check.ts";
import { CheckMark } from "./CheckMark.tsx";

type Props = {
  line: Line;
  /** The words that are told with it. */ records?: readonly DossierRecord[];
};

/** The mark of one line: the browser compares it with the chain, and its words with their commitment. */
export function LineMark({ line, records }: Props) {
  return <CheckMark check={useLineCheck(line, records)} />;
}
