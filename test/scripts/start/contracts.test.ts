import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { contractsBuild } from "../../../scripts/start/contracts.ts";

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** The build of a project with one contract of this code, compiled from sources with this hash. */
function buildOf(code: string, sources: string): string {
  const root = mkdtempSync(join(tmpdir(), "socialcoin-build-"));
  roots.push(root);
  const folder = join(root, "artifacts/contracts/Coin.sol");
  mkdirSync(folder, { recursive: true });
  const note = `a2646970667358221220${sources.repeat(8)}64736f6c63430008220033`;
  // A contract that makes others holds their code, note and all.
  const bytecode = `0x${code}${note}${code}${note}`;
  writeFileSync(
    join(folder, "Coin.json"),
    JSON.stringify({ contractName: "Coin", abi: [], bytecode }),
  );
  return contractsBuild(root);
}

describe("the build of the contracts", () => {
  it("is the same when only the compiler's note on its sources differs", () => {
    expect(buildOf("6001600255", "a1a1a1a1")).toBe(buildOf("6001600255", "b2b2b2b2"));
  });

  it("is another when one byte of the code differs", () => {
    expect(buildOf("6001600255", "a1a1a1a1")).not.toBe(buildOf("6001600355", "a1a1a1a1"));
  });
});
