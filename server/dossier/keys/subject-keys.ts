import { randomBytes } from "node:crypto";
import { inArray } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { subjects } from "../tables.ts";
import type { Place } from "./seal.ts";
import { seal, unseal } from "./seal.ts";

/**
 * The data key of each subject, unwrapped. Keys are never kept in memory between requests: once a subject's row is
 * destroyed, its words are gone at once.
 */
export type SubjectKeys = {
  /** The keys of those who have one. */
  of(addresses: Address[], database?: Database): Promise<Map<Address, Buffer>>;
  /** @throws Error when the master key is not the one that wrapped the keys in this database. */
  requireMaster(): Promise<void>;
  /** The key of this subject, made when it has none yet. */
  forWriting(address: Address, database: Database): Promise<Buffer>;
};

export function subjectKeys(master: Buffer, main: Database): SubjectKeys {
  const of: SubjectKeys["of"] = async (addresses, database = main) => {
    const unique = [...new Set(addresses)];
    if (unique.length === 0) return new Map();
    const rows = await database.select().from(subjects).where(inArray(subjects.address, unique));
    return new Map(
      rows.map(({ address, wrappedKey }) => [
        address,
        unseal(master, placeOf(address), wrappedKey),
      ]),
    );
  };

  const forWriting: SubjectKeys["forWriting"] = async (address, database) => {
    const known = (await of([address], database)).get(address);
    if (known) return known;
    const wrappedKey = seal(master, placeOf(address), randomBytes(32));
    await database.insert(subjects).values({ address, wrappedKey }).onConflictDoNothing();
    // Another request may have been first: what stands in the table counts.
    return (await of([address], database)).get(address)!;
  };

  const requireMaster = async () => {
    const [any] = await main.select().from(subjects).limit(1);
    try {
      if (any) unseal(master, placeOf(any.address), any.wrappedKey);
    } catch {
      throw new Error("The master key does not fit this database: put the right key file back.");
    }
  };

  return { of, forWriting, requireMaster };
}

function placeOf(address: Address): Place {
  return { table: "subject", id: address, version: 1, field: "wrapped_key" };
}
