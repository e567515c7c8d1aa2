/** Makes the data folder ours: locked, nothing of an earlier start running, begun anew where asked. */
import { existsSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { say } from "../bootstrap/steps.mjs";
import { openDataFolder, putAside, type DataFolder } from "./data-folder.ts";
import { lock } from "./lock.ts";
import { readOrigin } from "./origin.ts";
import { endLeftovers } from "./supervisor.ts";

export type Claim = { folder: DataFolder; unlock: () => void };

/**
 * Leaves everything as it was when the start can not be. Throws Advice when another start has the folder, or the disk is
 * full.
 *
 * @param requirePort Throws when the port for the browser is in use.
 */
export async function claimFolder(
  root: string,
  reset: boolean,
  requirePort: () => Promise<void>,
): Promise<Claim> {
  // In a folder that is there, an earlier start may have left the very process that has the port.
  if (!existsSync(root)) await requirePort();
  const claim = await take(root);
  await requirePort().catch((error: unknown) => {
    claim.unlock();
    throw error;
  });

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
