import type { ClaimChange } from "../../../../protocol/claims/read-change-file.ts";
import { PARTS, type DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow, Parts } from "../../../../protocol/wire/index-answers.ts";

/** What a line does to the book: only the first two are sent. */
export type SortedChange = {
  change: ClaimChange;
  state: "payment" | "correction" | "same" | "again" | "unknown" | "closed" | "tooMuch";
  debt: DebtRow | undefined;
  before: DebtParts | null;
  after: DebtParts | null;
};

/** Holds each line against the book as it stands. @param known Claims by their reference in capitals. */
export function sortChanges(
  changes: readonly ClaimChange[],
  known: ReadonlyMap<string, DebtRow>,
): SortedChange[] {
  return changes.map((change): SortedChange => {
    const debt = known.get(change.reference.toUpperCase());
    if (!debt) return { change, state: "unknown", debt, before: null, after: null };
    const before = readParts(debt.open);
    const stays = { change, debt, before, after: null };
    if (debt.status === "settled") return { ...stays, state: "closed" };
    const { what, parts } = change;
    if (what === "payment") {
      if (sumOfParts(parts) === 0n) return { ...stays, state: "same" };
      if (isLastPayment(debt, parts)) return { ...stays, state: "again" };
      if (PARTS.some((part) => parts[part] > before[part])) return { ...stays, state: "tooMuch" };
    } else if (PARTS.every((part) => parts[part] === before[part])) {
      return { ...stays, state: "same" };
    }
    const after = { ...before };
    for (const part of PARTS) {
      after[part] = what === "payment" ? before[part] - parts[part] : parts[part];
    }
    return { ...stays, state: what, after };
  });
}

/** Whether the last that happened to the claim is this very payment: the same file, chosen again. */
function isLastPayment({ last }: DebtRow, parts: DebtParts): boolean {
  if (last.event !== "DebtPaidElsewhere") return false;
  const taken = readParts(last.args["taken"] as Parts);
  return PARTS.every((part) => taken[part] === parts[part]);
}
