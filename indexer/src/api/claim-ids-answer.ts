import { db } from "ponder:api";
import { debt } from "ponder:schema";
import { and, desc, eq, lt } from "ponder";
import { getAddress, type Address } from "viem";
import type { ClaimIdsAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";

/** A page of a creditor's claims by no more than what names them, the newest first. */
export async function claimIdsAnswer(
  creditor: Address,
  { after, limit }: PageAsked,
): Promise<ClaimIdsAnswer> {
  const head = await headNow();
  const found = await db
    .select({ id: debt.id, resident: debt.resident, commitment: debt.commitment })
    .from(debt)
    .where(and(eq(debt.creditor, creditor), after && lt(debt.id, after.id)))
    .orderBy(desc(debt.id))
    .limit(limit + 1);
  const { page, next } = cutPage(found, limit, ({ id }) => ({ by: id, id }));
  return {
    head,
    claims: page.map((one) => ({ ...one, resident: getAddress(one.resident) })),
    next,
  };
}
