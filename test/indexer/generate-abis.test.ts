import { spawnSync } from "node:child_process";
import { appendFile, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "socialcoin-abis-"));
  await symlink(resolve("artifacts"), join(folder, "artifacts"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function generate(...args: string[]) {
  const script = resolve("scripts/generate-abis.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

describe("scripts/generate-abis.ts", () => {
  it("writes from the compiled contracts what is in the repository", async () => {
    const files = await readdir("protocol/abi");
    expect(generate()).toEqual({
      status: 0,
      output: `${files.length} of ${files.length} ABIs written\n`,
    });
    for (const file of files) {
      const written = await readFile(join(folder, "protocol/abi", file), "utf8");
      expect(written).toBe(await readFile(join("protocol/abi", file), "utf8"));
    }
  });

  it("finds a file that is not what the contracts say", async () => {
    expect(generate("--check").status).toBe(0);
    await appendFile(join(folder, "protocol/abi/redemptions.ts"), "// changed by hand\n");
    const { status, output } = generate("--check");
    expect(status).toBe(1);
    expect(output).toContain("protocol/abi/redemptions.ts");
    expect(output).not.toContain("goal-plans");
  });

  it("gives a desk the errors of what it calls, each once", () => {
    const errors = (abi: readonly { type: string; name: string }[]) =>
      abi.filter(({ type }) => type === "error").map(({ name }) => name);
    expect(errors(goalPlansAbi)).toEqual(expect.arrayContaining(["NotMentorOf", "FundTooSmall"]));
    expect(errors(redemptionsAbi)).toEqual(
      expect.arrayContaining(["OfferTooSmall", "OfferTooLarge", "CoinsNotFree"]),
    );
    // One of the ledger about a mentor, one of the register about an agreement.
    expect(errors(redemptionsAbi).filter((name) => name === "CeilingPassed")).toHaveLength(2);
    expect(errors(redemptionsAbi).filter((name) => name === "StatusRefused")).toHaveLength(1);
  });
});
