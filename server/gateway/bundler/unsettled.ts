import type { Hex } from "viem";
import type { ChainRequest } from "../../chain/connect-chain.ts";

/** The bundler puts an operation on the chain within a second; after this it may have forgotten it. In milliseconds. */
const PATIENCE = 3_000;
/** A day is the longest that an operation holds. */
const LONGEST = 86_400_000;
const MOST = 1_000;

/**
 * What the bundler has taken and the chain has not shown yet. In memory: the wallet that sent it has it too, and sends
 * it again when this server has forgotten it.
 */
export function unsettled(now: () => number = Date.now) {
  const sent = new Map<Hex, { request: ChainRequest; at: number; since: number }>();
  return {
    remember(hash: Hex, request: ChainRequest) {
      const at = now();
      for (const [old, { since }] of sent) if (at - since > LONGEST) sent.delete(old);
      if (sent.size < MOST) sent.set(hash, { request, at, since: at });
    },
    forget(hash: Hex) {
      sent.delete(hash);
    },
    /** What was sent under this hash, when it is time to look whether the bundler still has it. */
    due(hash: Hex): ChainRequest | undefined {
      const one = sent.get(hash);
      if (!one || now() - one.at < PATIENCE) return undefined;
      one.at = now();
      return one.request;
    },
  };
}
