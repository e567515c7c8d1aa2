import { db } from "ponder:api";
import { concern, line } from "ponder:schema";
import { and, desc, eq, inArray, lt, or } from "ponder";
import type { Address } from "viem";
import type { LinesAnswer } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";

const pageSize = 50;

/** A place in a history, between two lines. */
export type Cursor = { block: number; logIndex: number };

/** A page of someone's history, the newest line first; `next` is the cursor of the page after it. */
export async function linesOf(
  account: Address,
  as: ("resident" | "mentor" | "creditor" | "staff")[],
  before?: Cursor,
): Promise<LinesAnswer> {
  const rows = await db
    .select()
    .from(concern)
    .innerJoin(line, eq(line.id, concern.line))
    .where(
      and(
        eq(concern.account, account),
        inArray(concern.as, as),
        before &&
          or(
            lt(concern.block, before.block),
            and(eq(concern.block, before.block), lt(concern.logIndex, before.logIndex)),
          ),
      ),
    )
    .orderBy(desc(concern.block), desc(concern.logIndex))
    .limit(pageSize + 1);

  const lines = rows.slice(0, pageSize).map((row) => lineOf(row.line));
  return { lines, next: rows.length > pageSize ? (lines.at(-1)?.id ?? null) : null };
}
