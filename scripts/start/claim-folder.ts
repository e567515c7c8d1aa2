/** Makes the data folder ours: locked, nothing of an earlier start running, begun anew where asked. */
import { rmSync } from "node:fs";
import { relative } from "node:path";
import { say } from "../bootstrap/steps.mjs";
import { openDataFolder, putAside, type DataFolder } from "./data-folder.ts";
import { lock } from "./lock.ts";
import { readOrigin } from "./origin.ts";
import { endLeftovers } from "./supervisor.ts";

export type Claim = { folder: DataFolder; unlock: () => void };

/** Throws Advice when another start has the folder, or the disk is full. */
export async function claimFolder(root: string, reset: boolean): Promise<Claim> {
  const claim = await take(root);
  if (reset) {
    const aside = putAside(root);
    say(`  ✓ the old data folder is kept as ${relative(process.cwd(), aside)}`);
    return take(root);
  }
  if (readOrigin(claim.folder.origin)?.complete === false) {
    // Nobody was given its address yet, so nobody's work is in it.
    rmSync(root, { recursive: true });
    say("  ✓ the first start was interrupted: beginning anew");
    return take(root);
  }
  return claim;
}

async function take(root: string): Promise<Claim> {
  const folder = openDataFolder(root);
  const unlock = lock(folder.lock);
  for (const name of await endLeftovers(folder.processes))
    say(`  ✓ ended what an earlier start left running: ${name}`);
  return { folder, unlock };
}
