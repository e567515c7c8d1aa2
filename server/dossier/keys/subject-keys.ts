import { createHmac, randomBytes } from "node:crypto";
import { inArray } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Database } from "../connect-database.ts";
import { refuseErased } from "../rights/refuse-erased.ts";
import { subjects } from "../tables.ts";
import { keepFromErasing } from "./erasing-turns.ts";
import type { MasterKey } from "./master-key.ts";
import type { Place } from "./seal.ts";

/**
 * The data key of each subject, unwrapped. Keys are never kept in memory between requests: once a subject's row is
 * destroyed, its words are gone at once.
 */
export type SubjectKeys = {
  /** The keys of those who have one. */
  of(addresses: Address[], database?: Database): Promise<Map<Address, Buffer>>;
  /** @throws Error when the master key is not the one that wrapped the keys in this database. */
  requireMaster(): Promise<void>;
  /**
   * The key of this subject, made when it has none yet. It can not be erased before this change ends.
   * @param by Who writes. @throws Problem erased for who had everything erased, unless they write themselves.
   */
  forWriting(address: Address, by: Address, database: Database): Promise<Buffer>;
  /** The same for several, however many by as few statements. @throws Problem erased where one of them is. */
  forWritingAll(
    addresses: Address[],
    by: Address,
    database: Database,
  ): Promise<Map<Address, Buffer>>;
};

export function subjectKeys(master: MasterKey, main: Database): SubjectKeys {
  const of: SubjectKeys["of"] = async (addresses, database = main) => {
    const unique = [...new Set(addresses)];
    if (unique.length === 0) return new Map();
    const rows = await database.select().from(subjects).where(inArray(subjects.address, unique));
    return new Map(
      await Promise.all(
        rows.map(
          async ({ address, wrappedKey }) =>
            [address, await master.unwrap(subjectPlace(address), wrappedKey)] as const,
        ),
      ),
    );
  };

  const forWritingAll: SubjectKeys["forWritingAll"] = async (addresses, by, database) => {
    // Always in the same order, so that two who write about the same people do not wait for each other.
    const unique = [...new Set(addresses)].sort();
    const others = unique.filter((address) => address !== by);
    if (others.length < unique.length) await keepFromErasing(database, by);
    if (others.length > 0) await refuseErased(database, ...others);
    const known = await of(unique, database);
    const unknown = unique.filter((address) => !known.has(address));
    if (unknown.length === 0) return known;
    const made = unknown.map(async (address) => {
      const wrappedKey = await master.wrap(subjectPlace(address), randomBytes(32));
      return { address, wrappedKey };
    });
    await database
      .insert(subjects)
      .values(await Promise.all(made))
      .onConflictDoNothing();
    // Another request may have been first: what stands in the table counts.
    return of(unique, database);
  };

  const forWriting: SubjectKeys["forWriting"] = async (address, by, database) =>
    (await forWritingAll([address], by, database)).get(address)!;

  const requireMaster = async () => {
    const [any] = await main.select().from(subjects).limit(1);
    try {
      if (any) await master.unwrap(subjectPlace(any.address), any.wrappedKey);
    } catch {
      throw new Error("The master key does not fit this database: put the right key file back.");
    }
  };

  return { of, forWriting, forWritingAll, requireMaster };
}

export function subjectPlace(address: Address): Place {
  return { table: "subject", id: address, version: 1, field: "wrapped_key" };
}

/**
 * Under what the log of processing keeps a subject: whoever has the subject's key can find the lines, nobody else can,
 * and after the key is destroyed they are about nobody.
 */
export function subjectTag(key: Buffer): Buffer {
  return createHmac("sha256", key).update("log of processing").digest();
}
