import { askedTogether } from "../asked-together.ts";
import type { Deployment } from "../deployment.ts";
import type { ChainConnection } from "./connect-chain.ts";
import type { Facts } from "./facts.ts";
import { readFacts } from "./facts.ts";

/** Facts are shared between requests while the head of the chain stays where it is, and for a second at most: a role
 * can end without a block. */
const KEEP = 1_000;

/** Gives the facts as they are at this moment. */
export function factsAtHead(chain: ChainConnection, deployment: Deployment): () => Promise<Facts> {
  const newestBlock = askedTogether<"newest", bigint>(() => chain.client.getBlockNumber());
  let kept: { block: bigint; until: number; facts: Facts } | null = null;

  return async () => {
    const block = await newestBlock("newest");
    if (!kept || kept.block !== block || kept.until < Date.now()) {
      kept = { block, until: Date.now() + KEEP, facts: readFacts(chain, deployment) };
    }
    return kept.facts;
  };
}
