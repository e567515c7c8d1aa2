import { BaseError, ContractFunctionRevertedError, encodeErrorResult, type Abi } from "viem";
import { describe, expect, it } from "vitest";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { failureOf } from "../../frontend/errors/failure-of.ts";
import { registerLines } from "../../frontend/desks/creditor/file/register-lines.ts";
import { RESIDENT } from "./rows.ts";

/** As viem throws what the chain answered. */
function refusal(errorName: string, args: readonly unknown[]): BaseError {
  const abi: Abi = debtRegisterAbi;
  const data = encodeErrorResult({ abi, errorName, args });
  const cause = new ContractFunctionRevertedError({ abi, data, functionName: "registerMany" });
  return new BaseError("refused", { cause });
}
const unknownAt = (line: number) => refusal("LineResidentUnknown", [BigInt(line), RESIDENT]);

/** A book that takes no "x", and all or nothing. */
function openBook() {
  const sent: string[][] = [];
  const register = (lines: readonly string[]) => {
    const wrong = lines.indexOf("x");
    if (wrong >= 0) return Promise.reject(unknownAt(wrong));
    sent.push([...lines]);
    return Promise.resolve();
  };
  return { sent, register };
}

describe("lines of a file that are registered together", () => {
  it("go as one where the chain takes them all", async () => {
    const { sent, register } = openBook();
    expect(await registerLines(["a", "b", "c"], register)).toBe(3);
    expect(sent).toEqual([["a", "b", "c"]]);
  });

  it("go up to the one that the chain refuses, which says its own reason when its turn comes", async () => {
    const { sent, register } = openBook();
    const lines = ["a", "b", "x", "c"];
    expect(await registerLines(lines, register)).toBe(2);
    expect(sent).toEqual([["a", "b"]]);

    const error: unknown = await registerLines(lines.slice(2), register).catch(
      (thrown: unknown) => thrown,
    );
    expect(failureOf(error).key).toBe("contract.LineResidentUnknown");
    expect(sent).toHaveLength(1);
  });

  it("are not tried in part where it is not about a line", async () => {
    let tries = 0;
    const register = () => {
      tries += 1;
      return Promise.reject(refusal("BatchTooLarge", [101n]));
    };
    await expect(registerLines(["a", "b"], register)).rejects.toThrow();
    expect(tries).toBe(1);
  });
});
