import { db } from "ponder:api";
import { concern, line } from "ponder:schema";
import { and, desc, eq, sql } from "ponder";
import type { Address } from "viem";
import type { LinesAnswer } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";

const usual = 50;

/** A place in a history, between two lines. */
export type Cursor = { block: number; logIndex: number };

/** The highest number that a column of blocks can be compared with. */
const HIGHEST = 2 ** 31 - 1;

type Part = "resident" | "mentor" | "creditor" | "staff";

/** A page of someone's history, the newest line first; `next` is the cursor of the page after it. */
export async function linesOf(
  account: Address,
  as: Part[],
  before?: Cursor,
  limit = usual,
): Promise<LinesAnswer> {
  const parts = await Promise.all(as.map((part) => newestOf(account, part, limit, before)));
  const rows = new Map(parts.flat().map((row) => [row.id, row]));
  const newest = [...rows.values()].sort((a, b) => b.block - a.block || b.logIndex - a.logIndex);

  const lines = newest.slice(0, limit).map(lineOf);
  return { lines, next: newest.length > limit ? (lines.at(-1)?.id ?? null) : null };
}

/** One part at a time and the cursor as one value: so a page is read off the key, however long the history is. */
async function newestOf(account: Address, as: Part, limit: number, before?: Cursor) {
  const place = sql`(${concern.block}, ${concern.logIndex})`;
  const rows = await db
    .select({ line })
    .from(concern)
    .innerJoin(line, eq(line.id, concern.line))
    .where(
      and(
        eq(concern.account, account),
        eq(concern.as, as),
        // A cursor that nobody handed out may lie beyond every block.
        before &&
          sql`${place} < (${Math.min(before.block, HIGHEST)}::int, ${before.logIndex}::int)`,
      ),
    )
    .orderBy(desc(concern.block), desc(concern.logIndex))
    .limit(limit + 1);
  return rows.map((row) => row.line);
}
