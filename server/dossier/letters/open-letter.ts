import type { Address } from "../../../protocol/wire/basics.ts";
import type { Letter, LetterWords } from "../../../protocol/wire/dossier-records.ts";
import type { Place } from "../keys/seal.ts";
import { unsealJson } from "../keys/seal-json.ts";
import type { letters, matchCodes } from "../tables.ts";

export type LetterRow = typeof letters.$inferSelect;
export type CodeRow = typeof matchCodes.$inferSelect;

/** Opens a letter. The code is shown once the creditor may know. */
export function openLetter(key: Buffer, row: LetterRow, code: CodeRow | undefined): Letter {
  const words = unsealJson<LetterWords>(key, letterPlace(row.id), row.sealedContent);
  return {
    id: row.id,
    resident: row.subject,
    creditor: row.creditor,
    ...words,
    mayKnow: row.mayKnow,
    matchCode: row.mayKnow === "yes" && code ? openCode(key, code) : null,
    debtId: row.debtId,
    version: row.version,
  };
}

export function openCode(key: Buffer, row: CodeRow): string {
  return unsealJson<string>(key, codePlace(row.subject, row.creditor), row.sealedCode);
}

export function letterPlace(id: string): Place {
  return { table: "letter", id, version: 1, field: "content" };
}

export function codePlace(resident: Address, creditor: number): Place {
  return { table: "match_code", id: `${resident}/${creditor}`, version: 1, field: "code" };
}
