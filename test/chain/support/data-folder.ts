/** A data folder of a test's own, gone when the test is over. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export async function dataFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "chain-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
