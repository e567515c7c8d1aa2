import { concatHex, keccak256, numberToHex } from "viem";
import { describe, expect, it } from "vitest";
import { stateHashOf } from "../../../protocol/terms/state-hash-of.ts";

const word = (value: number) => numberToHex(value, { size: 32 });

describe("stateHashOf", () => {
  it("hashes the words of the ABI encoding written out by hand", () => {
    const open = { principal: 18290n, increase: 0n, interest: 305n, costs: 2000n };
    const byHand = concatHex([word(11), word(1), word(18290), word(0), word(305), word(2000)]);
    expect(stateHashOf({ debtId: 11, agreementId: 1, open })).toBe(keccak256(byHand));
  });
});
