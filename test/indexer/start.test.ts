import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
let deploymentFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "socialcoin-index-start-"));
  deploymentFile = join(folder, "deployment.json");
  await writeFile(deploymentFile, JSON.stringify({ startBlock: 1, contracts: {} }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the start of the index until it ends. */
function start(args: string[], env: { [name: string]: string } = {}) {
  const { PATH } = process.env;
  return new Promise<{ code: unknown; output: string }>((resolve) => {
    execFile(
      process.execPath,
      ["indexer/start.ts", ...args],
      { env: { PATH, ...env } },
      (error, stdout, stderr) => resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

describe("indexer/start.ts", () => {
  it("explains itself", async () => {
    const { code, output } = await start(["--help"]);
    expect(code).toBe(0);
    expect(output).toContain("Usage: node indexer/start.ts --port N");
  });

  it("says which setting is missing", async () => {
    const { code, output } = await start(["--port", "1"]);
    expect(code).toBe(1);
    expect(output).toBe("DEPLOYMENT_FILE is not set.\n");
  });

  it("says that its port is in use, and takes no other", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const { code, output } = await start(["--port", String(port)], {
      DEPLOYMENT_FILE: deploymentFile,
    });
    other.close();
    expect(code).toBe(1);
    expect(output).toBe(`Port ${port} is in use.\n`);
  });
});
