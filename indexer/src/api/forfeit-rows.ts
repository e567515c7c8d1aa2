import { db } from "ponder:api";
import { forfeit, line } from "ponder:schema";
import { asc, eq } from "ponder";
import type { Address } from "viem";
import type { ForfeitRow } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";

/** What somebody gave up, the oldest first. */
export async function forfeitRows(resident: Address): Promise<ForfeitRow[]> {
  const rows = await db
    .select()
    .from(forfeit)
    .innerJoin(line, eq(line.id, forfeit.line))
    .where(eq(forfeit.resident, resident))
    .orderBy(asc(line.block), asc(line.logIndex));
  return rows.map(({ forfeit: { coins }, line: last }) => ({
    coins: coins.toString(),
    last: lineOf(last),
  }));
}
