import { debt } from "ponder:schema";
import { and, eq, inArray } from "ponder";
import type { Address } from "viem";
import type { CreditorLinesAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { linesOf } from "./lines-of.ts";
import type { PageAsked } from "./page-asked.ts";

/** A page of a creditor's book, with the claims that it tells of; without them for who has all claims already. */
export async function creditorLinesAnswer(
  creditor: Address,
  { after, limit }: PageAsked,
  withClaims: boolean,
): Promise<CreditorLinesAnswer> {
  const head = await headNow();
  const { lines, next } = await linesOf(
    creditor,
    ["creditor", "staff"],
    after && { block: after.by, logIndex: after.id },
    limit,
  );
  const told = new Set(
    lines.flatMap(({ args }) => (args["debtId"] ? [Number(args["debtId"])] : [])),
  );
  const debts =
    told.size === 0 || !withClaims
      ? []
      : await debtRows(and(eq(debt.creditor, creditor), inArray(debt.id, [...told])));
  return { head, lines, debts, next };
}
