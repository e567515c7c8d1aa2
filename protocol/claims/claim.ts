import type { DebtParts } from "../money/debt-parts.ts";

/** One claim as a creditor's file states it. Nothing in it was guessed. */
export type Claim = {
  line: number;
  reference: string;
  /** The match code that stands for the resident. */
  matchCode: string;
  collector: string | null;
  kind: string;
  parts: DebtParts;
  /** ISO dates. */
  peildatum: string;
  originDate: string | null;
  endsBy: string | null;
  /** False: the creditor takes no coins for it, so that it stays in the dossier and never reaches the chain. */
  redeemable: boolean;
};
