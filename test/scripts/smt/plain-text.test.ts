import { describe, expect, it } from "vitest";
import { claimsIn } from "../../../scripts/smt/claims.ts";
import { plainText } from "../../../scripts/smt/plain-text.ts";

describe("the ledger as the prover reads it", () => {
  it("has no comments, events and errors", () => {
    const text = `
        // why
        require(coins > 0 && f(a, b), AmountInvalid(coins, 1));
        emit Paid(coins); /* and
        so on */
        x = 1;`;
    expect(plainText(text).replace(/\s+/g, " ")).toBe(" require(coins > 0 && f(a, b)); x = 1;");
  });

  it("requires nothing of bits, which lets more happen", () => {
    expect(plainText("{\n  require((a >> b) & 1 == 1, No());\n  x;\n}")).toBe("{\n  x;\n}");
    expect(plainText("{\n  require(a && b, No());\n}")).toBe("{\n  require(a && b);\n}");
  });

  it("writes pointers into storage out, up to the end of their function", () => {
    const text = `    function f() external {
        Fund storage pot = _funds[id];
        pot.spent += pot.reserved;
    }
    function g(uint256 pot) private {}`;
    expect(plainText(text)).toBe(`    function f() public {
        _funds[id].spent += _funds[id].reserved;
    }
    function g(uint256 pot) internal {}`);
  });

  it("assigns one by one, but not where the second reads what the first changed", () => {
    expect(plainText("(a, b) = (x, y + 1);")).toBe("a = x; b = y + 1;");
    expect(plainText("(a, b) = (b, a);")).toBe("(a, b) = (b, a);");
  });

  it("has a clock of its own, and no function that only reads", () => {
    expect(plainText("m = Calendar.monthOf(block.timestamp) + uint40(block.timestamp);")).toBe(
      "m = _month + _now;",
    );
    expect(plainText("function f() external view {}")).toBe("function f() internal view {}");
  });
});

describe("a claim", () => {
  it("is the line above an assert", () => {
    const text =
      "contract A {\n  // Never falls.\n  assert(a >= b);\n}\ncontract B {\n  assert(c);\n}";
    expect(claimsIn(text)).toEqual([
      { contract: "A", line: 3, words: "Never falls." },
      { contract: "B", line: 6, words: "" },
    ]);
  });
});
