import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Shares } from "../../access/subject.ts";
import type { Database } from "../connect-database.ts";
import { sharing } from "../tables.ts";

/** How long another server process may not have heard of a change, in milliseconds. */
const KEEP = 1_000;

export type KnownShares = {
  /** What a person lets whom see at this moment. */
  of(address: Address): Promise<Shares>;
  /** To be called when a person changed it: it holds at once. */
  changed(address: Address): void;
};

/** What persons share, remembered for a second: one answer of the chain can ask it a hundred times. */
export function knownShares(database: Database): KnownShares {
  const kept = new Map<Address, { until: number; shares: Promise<Shares> }>();

  return {
    of: (address) => {
      const now = Date.now();
      const known = kept.get(address);
      if (known && known.until > now) return known.shares;
      if (kept.size > 10_000) kept.clear();
      const shares = readShares(database, address);
      shares.catch(() => kept.delete(address));
      kept.set(address, { until: now + KEEP, shares });
      return shares;
    },
    changed: (address) => kept.delete(address),
  };
}

async function readShares(database: Database, address: Address): Promise<Shares> {
  const rows = await database.select().from(sharing).where(eq(sharing.subject, address));
  const now = new Date();
  const holding = rows.filter(({ until }) => until === null || until > now);
  const towards = (audience: "mentor" | "household") =>
    new Set(holding.filter((row) => row.audience === audience).map(({ what }) => what));
  return { mentor: towards("mentor"), household: towards("household") };
}
