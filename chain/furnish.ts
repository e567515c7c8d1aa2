/** What a chain is given before its first block: from that on it shows. */
import type { AnvilClient } from "./anvil-client.ts";
import type { GenesisRecord } from "./record.ts";

/**
 * The contract that keeps the hash of each of the last 8,191 blocks for other contracts (EIP-2935). anvil computes the
 * root of a contract's storage anew for every block, so that this one made a block after a few thousand others take
 * ten times as long. Nothing here asks it: `blockhash` knows the last 256 without it.
 */
export const HASH_KEEPER = "0x0000F90827F1C53a10cb7A02335B175320002935";

/** Tells an empty anvil what the chain was born with. */
export async function furnish(
  client: AnvilClient,
  { funds = {}, forgetsHashes }: Pick<GenesisRecord, "funds" | "forgetsHashes">,
): Promise<void> {
  for (const [account, wei] of Object.entries(funds))
    await client.call("anvil_setBalance", [account, `0x${BigInt(wei).toString(16)}`]);
  if (forgetsHashes) await client.call("anvil_setCode", [HASH_KEEPER, "0x"]);
}
