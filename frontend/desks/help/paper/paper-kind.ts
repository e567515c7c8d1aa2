import type { PaperPurpose } from "../../../../protocol/wire/help-api.ts";
import type { Hex } from "../../../../protocol/wire/basics.ts";
import type { abis } from "../../../check/abis.ts";
import type { BoundCall } from "../../../transactions/bound-call.ts";
import type { SummaryRow } from "../../../transactions/transaction.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { PaperAbout } from "./paper-about.ts";

/** What is filled in from a paper: which of the things it can be about, and what else it asks. */
export type Filled = {
  ids: readonly number[];
  text: string;
  /** Coin cents. */
  coins: bigint | null;
  /** Of the words, where they were read back from a call. */
  commitment?: Hex;
};

/** One thing that a paper can be about, in words. */
export type PaperItem = { id: number; text: string; rows: readonly SummaryRow[] };

/**
 * A step that can be taken from paper.
 *
 * - `at`: the contract and function that its call goes to.
 * - `reads`: what has to be read to fill it in.
 * - `asks`: what the paper says besides; `several`: of how many things at once.
 * - `first`: the step that is to be taken before it, where there is nothing yet that it could be about.
 * - `items`: the things that it can be about now.
 * - `fill`: what was filled in, as the call of the resident's own button; null while it is not complete.
 * - `readBack`: what was filled in, out of the arguments of a call; null where it can not be told.
 */
export type PaperKind = {
  at: readonly [keyof typeof abis, string];
  reads: PaperPurpose | null;
  asks?: "words" | "wordsOrNot" | "coins";
  several?: true;
  first?: "recogniseDebts" | "acceptPlan";
  items?: (about: PaperAbout, say: Say<"paper">, format: Format) => PaperItem[];
  fill: (filled: Filled, about: PaperAbout) => BoundCall | null;
  readBack: (args: readonly unknown[], about: PaperAbout) => Filled | null;
};

export const filledWith = (ids: readonly number[] = []): Filled => ({ ids, text: "", coins: null });
