/** Ours and the others', in one run on one network. */
import type { Figures } from "./figures.ts";
import { measureOurs } from "./ours.ts";
import { measurePeers } from "./peers.ts";

export async function measureAll(): Promise<{ ours: Figures; peers: Figures }> {
  return { ours: await measureOurs(), peers: await measurePeers() };
}
