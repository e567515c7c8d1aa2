import { describe, expect, it } from "vitest";
import { misplacedCalls, paidCalls } from "../../ignition/modules/paid-calls.ts";

describe("what the fee sponsor pays for", () => {
  it("has a place for every function that changes something, and one alone", () => {
    expect(misplacedCalls()).toEqual([]);
  });

  it("is told by contract and by what it is worth", () => {
    const [ordinary, essential] = paidCalls("redemptions", "0x01");

    expect(ordinary).toMatchObject({ target: "0x01", kind: 1 });
    expect(ordinary!.selectors).toHaveLength(5);
    // cancel(uint32) and release(uint32)
    expect(essential).toEqual({ target: "0x01", kind: 2, selectors: ["0x1381e400", "0xdda42b37"] });
  });
});
