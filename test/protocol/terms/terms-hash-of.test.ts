import { concatHex, keccak256, numberToHex, padHex } from "viem";
import { describe, expect, it } from "vitest";
import { termsHashOf, type PlanTerms } from "../../../protocol/terms/terms-hash-of.ts";

const word = (value: number | bigint) => numberToHex(value, { size: 32 });
const resident = "0x000000000000000000000000000000000000dEaD" as const;
const commitment = `0x${"0c".repeat(32)}` as const;
const stepCommitment = `0x${"0d".repeat(32)}` as const;

const terms: PlanTerms = {
  planId: 7,
  version: 2,
  resident,
  fundId: 1,
  commitment,
  subgoals: [
    { reward: 6000n, groupReward: 0n, dueAt: 1_800_000_000, commitment: stepCommitment },
    { reward: 4000n, groupReward: 8000n, dueAt: 1_800_086_400, commitment: stepCommitment },
  ],
};

describe("termsHashOf", () => {
  it("hashes the words of the ABI encoding written out by hand", () => {
    const byHand = concatHex([
      word(7),
      word(2),
      padHex(resident, { size: 32 }),
      word(1),
      commitment,
      word(6 * 32),
      word(2),
      ...[word(6000), word(0), word(1_800_000_000), stepCommitment],
      ...[word(4000), word(8000), word(1_800_086_400), stepCommitment],
    ]);
    expect(termsHashOf(terms)).toBe(keccak256(byHand));
  });

  it("changes with the reward of any step", () => {
    const other = structuredClone(terms);
    other.subgoals[1]!.groupReward += 1n;
    expect(termsHashOf(other)).not.toBe(termsHashOf(terms));
  });
});
