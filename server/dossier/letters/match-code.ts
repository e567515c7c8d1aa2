import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { sealJson } from "../keys/seal-json.ts";
import { matchCodes } from "../tables.ts";
import { codeHash } from "./code-hash.ts";
import type { CodeRow } from "./open-letter.ts";
import { codePlace, openCode } from "./open-letter.ts";

/** Letters and digits that are not mistaken for each other on paper. */
const SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/**
 * The code of a resident for a creditor: the one there is, otherwise the one asked for, otherwise a random one.
 * @param key Of the resident. @throws Problem conflict when another code was given before, or another resident of this creditor has it.
 */
export async function matchCode(
  { master }: Pick<Services, "master">,
  change: Database,
  key: Buffer,
  resident: Address,
  creditor: number,
  asked?: string,
): Promise<CodeRow> {
  const same = and(eq(matchCodes.subject, resident), eq(matchCodes.creditor, creditor));
  const [known] = await change.select().from(matchCodes).where(same);
  if (known) {
    if (asked && asked !== openCode(key, known)) {
      throw new Problem("conflict", "There is another code for this creditor");
    }
    return known;
  }
  const code = asked ?? randomCode();
  const [made] = await change
    .insert(matchCodes)
    .values({
      subject: resident,
      creditor,
      codeHash: await codeHash(master, creditor, code),
      sealedCode: sealJson(key, codePlace(resident, creditor), code),
    })
    .onConflictDoNothing()
    .returning();
  if (!made) throw new Problem("conflict", "This code is taken");
  return made;
}

/** Like K7MP-3QXD: 40 bits. */
function randomCode(): string {
  const sign = () => SIGNS[randomInt(SIGNS.length)];
  const four = () => Array.from({ length: 4 }, sign).join("");
  return `${four()}-${four()}`;
}
