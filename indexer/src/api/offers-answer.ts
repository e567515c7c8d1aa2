import { db } from "ponder:api";
import { debt, offer } from "ponder:schema";
import { and, asc, desc, eq, inArray, isNotNull, sql } from "ponder";
import type { Address } from "viem";
import type { OffersAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { offerRows } from "./offer-rows.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";

/** A page of a creditor's offers with their claims, read off an index: however many there are, only its own rows. */
export async function offersAnswer(
  creditor: Address,
  state: "open" | "answered",
  { after, limit }: PageAsked,
): Promise<OffersAnswer> {
  const head = await headNow();
  const from = db.select({ id: offer.id, debtId: offer.debtId, by: orderOf(state) }).from(offer);
  const found = await (
    state === "open"
      ? from
          .where(
            and(
              eq(offer.creditor, creditor),
              eq(offer.status, "open"),
              after &&
                sql`(${offer.answerUntil}, ${offer.id}) > (${after.by}::int8, ${after.id}::int)`,
            ),
          )
          .orderBy(asc(offer.answerUntil), asc(offer.id))
      : from
          .where(
            and(
              eq(offer.creditor, creditor),
              isNotNull(offer.answeredAt),
              after &&
                sql`(${offer.answeredAt}, ${offer.id}) < (${after.by}::int8, ${after.id}::int)`,
            ),
          )
          .orderBy(desc(offer.answeredAt), desc(offer.id))
  ).limit(limit + 1);
  const { page, next } = cutPage(found, limit, ({ by, id }) => ({ by: by!, id }));
  if (page.length === 0) return { head, offers: [], debts: [], next };

  const ids = page.map(({ id }) => id);
  const [offers, debts] = await Promise.all([
    offerRows(inArray(offer.id, ids)),
    debtRows(inArray(debt.id, [...new Set(page.map(({ debtId }) => debtId))])),
  ]);
  const place = new Map(ids.map((id, index) => [id, index]));
  return { head, offers: offers.sort((a, b) => place.get(a.id)! - place.get(b.id)!), debts, next };
}

/** Those of a creditor's offers that have these numbers, with their claims. */
export async function offersOfAnswer(creditor: Address, ids: number[]): Promise<OffersAnswer> {
  const head = await headNow();
  const offers = await offerRows(and(eq(offer.creditor, creditor), inArray(offer.id, ids)));
  const under = [...new Set(offers.map(({ debtId }) => debtId))];
  const debts = under.length === 0 ? [] : await debtRows(inArray(debt.id, under));
  return { head, offers, debts, next: null };
}

function orderOf(state: "open" | "answered") {
  return state === "open" ? offer.answerUntil : offer.answeredAt;
}
