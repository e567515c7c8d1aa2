import { randomBytes, randomUUID } from "node:crypto";
import { and, eq, gte, sql } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ErasedAnswer } from "../../../protocol/wire/rights-api.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { beginErasing } from "../keys/erasing-turns.ts";
import { sealJson } from "../keys/seal-json.ts";
import { openRecord } from "../records/open-record.ts";
import { kept, legalHolds, records, subjects } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { destroySubject } from "./destroy-subject.ts";
import { keptPlace } from "./kept-place.ts";
import { openHold } from "./open-hold.ts";

type Dossier = Pick<
  Services,
  "database" | "keys" | "master" | "erasures" | "keyCopies" | "deployment"
>;

/**
 * Erases a person: their key, every salt and every word, at once. What the office put under a legal hold is first moved
 * under a key of its own, without account and without salt; it goes by itself after its last day.
 * @returns what is kept, on which ground and until when.
 */
export async function eraseSubject(dossier: Dossier, address: Address): Promise<ErasedAnswer> {
  const keeps = await dossier.database.transaction((change) =>
    eraseWithin(change, dossier, address, address),
  );
  await afterErasing(dossier);
  return { kept: keeps };
}

/** Erases within a change that does more; {@link afterErasing} comes after it. @param by Who erases. */
export async function eraseWithin(
  change: Database,
  dossier: Dossier,
  by: Address,
  address: Address,
): Promise<ErasedAnswer["kept"]> {
  await beginErasing(change, address);
  const [subject] = await change
    .select()
    .from(subjects)
    .where(eq(subjects.address, address))
    .for("update");
  if (!subject) {
    // Without a word kept there can be a session, or an invitation that was claimed.
    await destroySubject(change, address, 0);
    return [];
  }
  await writeAudit(dossier, change, by, "erase", "everything", [address]);
  const held = await keepHeld(dossier, change, address);
  // Written down first: should this process end here, the next start erases.
  await dossier.erasures.add(subject.keyId);
  await destroySubject(change, address, held.length);
  return held;
}

/** Takes what was erased from the copies of the keys and from the files of the database. */
export async function afterErasing({ database, keyCopies }: Dossier): Promise<void> {
  const missed = await keyCopies.refresh(database);
  if (missed.length > 0) console.error(JSON.stringify({ keyCopiesNotReached: missed.length }));
  // A deleted row stays in its file until this writes the file anew.
  await database.execute(sql`VACUUM FULL subject`);
}

async function keepHeld(
  { keys, master, deployment }: Dossier,
  change: Database,
  address: Address,
): Promise<ErasedAnswer["kept"]> {
  const rows = await change
    .select({ hold: legalHolds, record: records })
    .from(legalHolds)
    .innerJoin(records, eq(records.id, legalHolds.record))
    .where(and(eq(legalHolds.subject, address), gte(legalHolds.until, sql`CURRENT_DATE`)));
  const key = (await keys.of([address], change)).get(address)!;

  const keeps: ErasedAnswer["kept"] = [];
  for (const { hold, record } of rows) {
    const { kind, content } = openRecord(deployment.chainId, key, record);
    const { ground, until } = openHold(key, hold, kind);
    const id = randomUUID();
    const own = randomBytes(32);
    await change.insert(kept).values({
      id,
      wrappedKey: await master.wrap(keptPlace(id, "wrapped_key"), own),
      sealedContent: sealJson(own, keptPlace(id, "content"), { kind, content, ground }),
      until,
    });
    keeps.push({ kind, ground, until });
  }
  return keeps;
}
