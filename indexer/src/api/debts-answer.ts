import { debt, offer } from "ponder:schema";
import { and, eq, inArray, lt, ne } from "ponder";
import type { Address, Hex } from "viem";
import type { DebtAnswer, DebtsAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { offerRows } from "./offer-rows.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";

const OFFERS = 50;

/** A page of a creditor's claims, the newest first. */
export async function debtsAnswer(
  creditor: Address,
  { after, limit }: PageAsked,
): Promise<DebtsAnswer> {
  const head = await headNow();
  const found = await debtRows(
    and(eq(debt.creditor, creditor), after && lt(debt.id, after.id)),
    limit + 1,
  );
  const { page, next } = cutPage(found, limit, ({ id }) => ({ by: id, id }));
  return { head, debts: page, next };
}

/** Those of a creditor's claims that carry one of these commitments. */
export async function debtsOfAnswer(creditor: Address, commitments: Hex[]): Promise<DebtsAnswer> {
  const head = await headNow();
  const debts = await debtRows(
    and(eq(debt.creditor, creditor), inArray(debt.commitment, commitments)),
  );
  return { head, debts, next: null };
}

/** One claim of a creditor, with what was answered to offers for it. */
export async function debtAnswer(creditor: Address, id: number): Promise<DebtAnswer> {
  const head = await headNow();
  const [[found = null], offers] = await Promise.all([
    debtRows(and(eq(debt.creditor, creditor), eq(debt.id, id))),
    offerRows(
      and(eq(offer.debtId, id), eq(offer.creditor, creditor), ne(offer.status, "open")),
      OFFERS,
    ),
  ]);
  return { head, debt: found, offers: found ? offers : [] };
}
