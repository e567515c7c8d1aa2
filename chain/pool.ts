/** What the EVM holds but has not executed. */
import type { AnvilClient } from "./anvil-client.ts";
import type { Hex } from "./record.ts";

/** Hashes of transactions by the address of their sender. */
type BySender = Map<Hex, Hex[]>;

/** What could be executed now, and what waits for others. */
export interface Pool {
  pending: BySender;
  queued: BySender;
}

type Content = Record<keyof Pool, Record<Hex, Record<string, { hash: Hex }>>>;

export async function readPool(client: AnvilClient): Promise<Pool> {
  const { pending, queued } = await client.call<Content>("txpool_content", []);
  return { pending: bySender(pending), queued: bySender(queued) };
}

function bySender(part: Content["queued"]): BySender {
  const entries = Object.entries(part) as [Hex, Record<string, { hash: Hex }>][];
  return new Map(
    entries.map(([sender, byNonce]) => [sender, Object.values(byNonce).map(({ hash }) => hash)]),
  );
}
