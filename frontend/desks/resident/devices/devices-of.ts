import { keccak256 } from "viem";
import type { Hex } from "../../../../protocol/wire/basics.ts";

/** As the contract numbers it. */
const CHANGES = [null, "adding", "removing"] as const;

/** A key of an account, and what waits for it. Seconds since 1970. */
export type Device = {
  signer: Hex;
  /** It can act now. */
  acts: boolean;
  /** Zero for the one that the account began with. */
  since: number;
  waits: { change: "adding" | "removing"; from: number } | null;
};

type Read = { signer: Hex; isSigner: boolean; since: number; change: number; from: number };

/** The devices to show: those that act, and those that were announced. What was removed or stopped is gone. */
export function devicesOf(read: readonly Read[]): Device[] {
  return read
    .map(({ signer, isSigner, since, change, from }): Device => {
      const kind = CHANGES[change] ?? null;
      return { signer, acts: isSigner, since, waits: kind && { change: kind, from } };
    })
    .filter(({ acts, waits }) => acts || waits?.change === "adding")
    .sort((a, b) => Number(b.acts) - Number(a.acts) || a.since - b.since);
}

/** Each key once. */
export function distinct(signers: readonly Hex[]): Hex[] {
  return [...new Map(signers.map((one) => [keccak256(one), one])).values()];
}
