import { db } from "ponder:api";
import { line, suggestion } from "ponder:schema";
import { desc, eq } from "ponder";
import { getAddress } from "viem";
import type { SuggestionRow } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";
import type { Where } from "./where.ts";

/** Residents' own ideas, the newest first. */
export async function suggestionRows(where: Where): Promise<SuggestionRow[]> {
  const rows = await db
    .select()
    .from(suggestion)
    .innerJoin(line, eq(line.id, suggestion.last))
    .where(where)
    .orderBy(desc(suggestion.id));
  return rows.map(({ suggestion: row, line: last }) => ({
    ...row,
    resident: getAddress(row.resident),
    status: row.status as SuggestionRow["status"],
    last: lineOf(last),
  }));
}
