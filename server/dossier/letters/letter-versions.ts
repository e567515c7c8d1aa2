import { asc, eq, inArray } from "drizzle-orm";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { LetterVersion, LetterVersionWords } from "../../../protocol/wire/dossier-records.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { sealJson, unsealJson } from "../keys/seal-json.ts";
import { seconds } from "../seconds.ts";
import { letters, letterVersions } from "../tables.ts";

type Row = typeof letterVersions.$inferSelect;

/** Seals one version of a letter's words with a fresh salt. @param wrote When and by whom; null where that is not known. */
export async function insertLetterVersion(
  { deployment }: Pick<Services, "deployment">,
  change: Database,
  key: Buffer,
  { letter, version, subject }: Pick<Row, "letter" | "version" | "subject">,
  content: LetterVersionWords,
  wrote: { at: Date; by: Address } | null,
): Promise<void> {
  const salt = newSalt();
  const contract = deployment.contracts.DebtRegister;
  const input = { salt, chainId: deployment.chainId, contract, record: letter, version };
  await change.insert(letterVersions).values({
    letter,
    version,
    subject,
    sealedSalt: sealJson(key, place(letter, version, "salt"), salt),
    sealedContent: sealJson(key, place(letter, version, "content"), content),
    commitment: commitmentOf({ ...input, kind: "letter", content }),
    at: wrote?.at ?? null,
    by: wrote?.by ?? null,
  });
}

/** All versions of these letters, each checked against its commitment, oldest first. @throws Problem unexpected */
export async function readLetterVersions(
  services: Pick<Services, "deployment">,
  database: Database,
  key: Buffer,
  of: string[],
): Promise<LetterVersion[]> {
  if (of.length === 0) return [];
  const rows = await database
    .select()
    .from(letterVersions)
    .innerJoin(letters, eq(letters.id, letterVersions.letter))
    .where(inArray(letterVersions.letter, of))
    .orderBy(asc(letters.position), asc(letterVersions.version));
  return rows.map(({ letter_version: row }) => openVersion(services, key, row));
}

function openVersion(
  { deployment }: Pick<Services, "deployment">,
  key: Buffer,
  { letter, version, commitment, at, by, ...row }: Row,
): LetterVersion {
  const salt = unsealJson<Hex>(key, place(letter, version, "salt"), row.sealedSalt);
  const content = unsealJson<LetterVersionWords>(
    key,
    place(letter, version, "content"),
    row.sealedContent,
  );
  const contract = deployment.contracts.DebtRegister;
  const { chainId } = deployment;
  const input = { salt, chainId, contract, record: letter, version, kind: "letter", content };
  if (commitmentOf(input) !== commitment) {
    throw new Problem("unexpected", `Letter ${letter} does not match its commitment`);
  }
  return { letter, version, content, salt, commitment, contract, at: at && seconds(at), by };
}

function place(letter: string, version: number, field: "salt" | "content") {
  return { table: "letter_version", id: letter, version, field };
}
