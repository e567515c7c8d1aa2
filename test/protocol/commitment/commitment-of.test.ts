import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";

const contract = "0xAb5801a7D398351b8bE11C439e05C5B3259aeC9B" as const;
const input = {
  salt: `0x${"07".repeat(32)}` as const,
  chainId: 68110001,
  contract,
  record: "0b0e6d1c-9b9c-4f53-8a0f-3f1d6f5c2a11",
  version: 1,
  kind: "plan",
  content: { title: "Een dag vol" },
};

describe("commitmentOf", () => {
  it("is the HMAC of the canonical JSON that a reader writes by hand", () => {
    const text =
      `{"chainId":68110001,"content":{"title":"Een dag vol"},"contract":"${contract.toLowerCase()}",` +
      `"kind":"plan","record":"${input.record}","version":1}`;
    const byHand = createHmac("sha256", Buffer.alloc(32, 7)).update(text, "utf8").digest("hex");
    expect(commitmentOf(input)).toBe(`0x${byHand}`);
  });

  it("does not depend on the order of the keys or the case of the address", () => {
    const one = commitmentOf({ ...input, content: { a: 1, b: { c: "é", d: null } } });
    const two = commitmentOf({
      ...input,
      contract: contract.toLowerCase() as typeof contract,
      content: { b: { d: null, c: "é" }, a: 1 },
    });
    expect(two).toBe(one);
  });

  it.each([
    ["salt", `0x${"08".repeat(32)}`],
    ["chainId", 1],
    ["contract", "0x0000000000000000000000000000000000000001"],
    ["record", "another"],
    ["version", 2],
    ["kind", "subgoal"],
    ["content", { title: "Een dag vol " }],
  ])("changes with %s", (field, value) => {
    expect(commitmentOf({ ...input, [field]: value })).not.toBe(commitmentOf(input));
  });

  it("differs for any two texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, two) => {
        fc.pre(one !== two);
        const of = (text: string) => commitmentOf({ ...input, content: { text } });
        expect(of(one)).not.toBe(of(two));
      }),
    );
  });

  it.each(["0x", "0x07", `0x${"07".repeat(33)}`, "07".repeat(32)])(
    "refuses %s as a salt",
    (salt) => {
      expect(() => commitmentOf({ ...input, salt: salt as `0x${string}` })).toThrow(RangeError);
    },
  );
});

describe("newSalt", () => {
  it("gives 32 bytes, never the same twice", () => {
    const salts = Array.from({ length: 50 }, newSalt);
    expect(new Set(salts).size).toBe(50);
    for (const salt of salts) expect(salt).toMatch(/^0x[0-9a-f]{64}$/);
  });
});
