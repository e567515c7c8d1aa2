import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";

const STEPS = new URL("../../../scripts/bootstrap/steps.mjs", import.meta.url).href;
/** A step that takes until a line comes in. */
const PROGRAM = `import { longStep } from "${STEPS}";
await longStep("Packages from npm", () => new Promise((done) => process.stdin.once("data", done)));
process.exit();`;

describe("a step of minutes, its output no terminal", () => {
  it("says that it began before it ends", async () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM]);
    const [first] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
    expect(first).toBe("  … Packages from npm, which takes a while\n");
    child.stdin.write("\n");
    const [last] = (await once(child.stdout, "data")) as [string];
    expect(last).toMatch(/^ {2}✓ Packages from npm \(\d+\.\d s\)\n$/);
    await once(child, "exit");
  });
});

describe("a step that ends because someone stops it", () => {
  const program = (stopping: string) => `import { step, stopSteps } from "${STEPS}";
const failed = step("Pilot loaded", () => new Promise((_, fail) => setImmediate(fail)));
${stopping}
await failed.catch(() => undefined);`;
  const said = async (stopping: string) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program(stopping)]);
    return (await child.stdout.setEncoding("utf8").toArray()).join("");
  };

  it("is not called failed; one that fails by itself is", async () => {
    expect(await said("stopSteps();")).toBe("");
    expect(await said("")).toMatch(/^ {2}✗ Pilot loaded/);
  });
});
