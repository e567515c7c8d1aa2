import type { Said } from "./contract-failure.ts";
import { refusalIn } from "./problem-of.ts";

/** What the account itself says to a call that the contract it is for would take: `OffersStopped(uint40 until)`. */
const OFFERS_STOPPED = /^0xb0067091([0-9a-f]{64})$/i;

/** Why an account would not carry out an operation, where its bundler told it. */
export function accountRevert(error: unknown): Said | undefined {
  const { revert } = (refusalIn(error)?.data ?? {}) as { revert?: unknown };
  const until = typeof revert === "string" ? OFFERS_STOPPED.exec(revert)?.[1] : undefined;
  return until ? { name: "OffersStopped", values: [["until", BigInt(`0x${until}`)]] } : undefined;
}
