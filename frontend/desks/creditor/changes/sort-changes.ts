import type { ClaimChange } from "../../../../protocol/claims/read-change-file.ts";
import { PARTS, type DebtParts } from "../../../../protocol/money/debt-parts.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import type { PaidBefore } from "./paid-before.ts";

/** What a line does to the book: only the first two are sent. */
export type SortedChange = {
  change: ClaimChange;
  state: "payment" | "correction" | "same" | "again" | "unknown" | "closed" | "tooMuch";
  debt: DebtRow | undefined;
  before: DebtParts | null;
  after: DebtParts | null;
};

/**
 * Holds each line against the book as it stands once the lines above it are written down.
 * @param known Claims by their reference in capitals. @param paid What was paid on them before.
 */
export function sortChanges(
  changes: readonly ClaimChange[],
  known: ReadonlyMap<string, DebtRow>,
  paid: readonly PaidBefore[],
): SortedChange[] {
  const written = [...paid];
  const open = new Map<number, DebtParts>();
  return changes.map((change): SortedChange => {
    const debt = known.get(change.reference.toUpperCase());
    if (!debt) return { change, state: "unknown", debt, before: null, after: null };
    const before = open.get(debt.id) ?? readParts(debt.open);
    const stays = { change, debt, before, after: null };
    if (debt.status === "settled") return { ...stays, state: "closed" };
    const { what, parts } = change;
    if (what === "payment") {
      if (sumOfParts(parts) === 0n) return { ...stays, state: "same" };
      if (isPaidBefore(debt.id, change, written)) return { ...stays, state: "again" };
      if (PARTS.some((part) => parts[part] > before[part])) return { ...stays, state: "tooMuch" };
    } else if (PARTS.every((part) => parts[part] === before[part])) {
      return { ...stays, state: "same" };
    }
    const after = { ...before };
    for (const part of PARTS) {
      after[part] = what === "payment" ? before[part] - parts[part] : parts[part];
    }
    open.set(debt.id, after);
    if (what === "payment") written.push({ debtId: debt.id, parts, reason: change.reason });
    return { ...stays, state: what, after };
  });
}

/** Whether this very payment stands in the book: the same parts for the same reason, or for one that nobody can read. */
function isPaidBefore(debtId: number, change: ClaimChange, paid: readonly PaidBefore[]): boolean {
  const why = (reason: string) => reason.normalize("NFC").trim().toLowerCase();
  return paid.some(
    ({ debtId: of, parts, reason }) =>
      of === debtId &&
      PARTS.every((part) => parts[part] === change.parts[part]) &&
      (reason === null || why(reason) === why(change.reason)),
  );
}

/** What somebody has to look at: it is not sent, and not because the book says so already. */
export function needsLook({ state }: SortedChange): boolean {
  return state === "again" || state === "unknown" || state === "closed" || state === "tooMuch";
}
