import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../indexer/stage/database.ts";
import { openHouse, type House } from "./open-house.ts";
import { shared } from "./shared.ts";

/** A house, the folder it is in, and whether that is for this measure alone. */
export type Opened = House & { data: string; passing?: boolean };

/** The house that all is measured in that needs one; where nobody opened it, one of its own. */
export const house = shared<Opened>(
  async () => {
    const data = await mkdtemp(join(tmpdir(), "socialcoin-bench-wallet-"));
    return { ...(await openHouse(data, await freePort())), data, passing: true };
  },
  async (opened) => {
    await opened.close();
    if (opened.passing) await rm(opened.data, { recursive: true, force: true });
  },
);
