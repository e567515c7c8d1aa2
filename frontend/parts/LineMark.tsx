import type { ReactNode } from "react";
import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useLineCheck } from "../check/use-line-check.ts";
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

/** The mark of one line: the browser compares it with the chain, and its words with their commitment. */
export function LineMark({ line, also = [], records = [], agrees = true, children }: Props) {
  const found = useLineCheck(
    [line, ...also],
    records.filter((one) => one !== undefined),
  );
  const check = agrees ? found : "mismatch";
  return (
    <>
      <CheckMark check={check} />
      <Actions check={check}>{children}</Actions>
    </>
  );
}
