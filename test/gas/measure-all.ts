/** Ours and the others', in one run on one network. */
import { measureAccounts } from "./accounts.ts";
import type { Figures } from "./figures.ts";
import { measureGroups } from "./groups.ts";
import { measureOurs } from "./ours.ts";
import { measurePeers } from "./peers.ts";

export { goalRows } from "./goals.ts";
export { measureAfter } from "./growth.ts";

export async function measureAll(): Promise<{ ours: Figures; peers: Figures }> {
  return {
    ours: { ...(await measureOurs()), ...(await measureGroups()), ...(await measureAccounts()) },
    peers: await measurePeers(),
  };
}
