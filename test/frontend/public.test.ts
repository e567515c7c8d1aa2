import { describe, expect, it } from "vitest";
import { supplyCheck } from "../../frontend/desks/public/supply-check.ts";
import { supplyQuestion } from "../../frontend/desks/public/ask-total-supply.ts";
import { toFunctionSelector } from "viem";

const totals = { head: { block: 9, time: 0 }, supply: "74100" };

describe("the public totals beside the book", () => {
  it("match when everybody together has what the book says", () => {
    expect(supplyCheck(totals, { coins: 74100n, block: 12 })).toBe("checked");
  });

  it("do not match when both speak of the same block and differ", () => {
    expect(supplyCheck(totals, { coins: 74101n, block: 9 })).toBe("mismatch");
  });

  it("are not known while the index is behind, or before the book answered", () => {
    expect(supplyCheck(totals, { coins: 74101n, block: 10 })).toBe("unknown");
    expect(supplyCheck(totals, undefined)).toBe("unknown");
  });

  it("ask for totalSupply by its selector", () => {
    const question = supplyQuestion("0x0000000000000000000000000000000000000001");
    expect(question.params[0]).toMatchObject({ data: toFunctionSelector("totalSupply()") });
  });
});
