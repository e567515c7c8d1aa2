import { CLAIM_COLUMNS, type Column } from "./columns.ts";

const { reference, principal, increase, interest, costs } = CLAIM_COLUMNS;

/** The columns of a file of changes: what happened to which claim, in which parts, and why. */
export const CHANGE_COLUMNS = {
  reference,
  change: { english: "change", dutch: "Wat", also: [], needed: true },
  principal,
  increase,
  interest,
  costs,
  reason: { english: "reason", dutch: "Reden", also: ["Sebep", "Neden", "السبب"], needed: true },
} as const satisfies { [name: string]: Column };

export type ChangeColumn = keyof typeof CHANGE_COLUMNS;
