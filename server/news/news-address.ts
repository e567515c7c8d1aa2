import { eq } from "drizzle-orm";
import type { Address } from "../../protocol/wire/basics.ts";
import type { NewsAddress } from "../../protocol/wire/news-api.ts";
import type { Database } from "../dossier/connect-database.ts";
import type { Place } from "../dossier/keys/seal.ts";
import { sealJson, unsealJson } from "../dossier/keys/seal-json.ts";
import type { SubjectKeys } from "../dossier/keys/subject-keys.ts";
import { newsAddresses } from "../dossier/tables.ts";

/** What is sealed: the address, and the code that went there as long as it was not typed in. */
export type SealedAddress = NewsAddress & { code: string | null };

type Row = typeof newsAddresses.$inferSelect;
export type KnownAddress = SealedAddress & Pick<Row, "codeUntil" | "codeTries" | "fromBlock">;

/** Where a person wants news, or null. */
export async function newsAddressOf(
  keys: SubjectKeys,
  database: Database,
  subject: Address,
): Promise<KnownAddress | null> {
  const [row] = await database
    .select()
    .from(newsAddresses)
    .where(eq(newsAddresses.subject, subject));
  const key = (await keys.of([subject], database)).get(subject);
  if (!row || !key) return null;
  const { codeUntil, codeTries, fromBlock } = row;
  const sealed = unsealJson<SealedAddress>(key, placeOf(subject), row.sealedAddress);
  return { ...sealed, codeUntil, codeTries, fromBlock };
}

export function sealAddress(key: Buffer, subject: Address, address: SealedAddress): Buffer {
  return sealJson(key, placeOf(subject), address);
}

function placeOf(subject: Address): Place {
  return { table: "news_address", id: subject, version: 1, field: "address" };
}
