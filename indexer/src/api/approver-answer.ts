import { db } from "ponder:api";
import { debt, offer, person } from "ponder:schema";
import { and, count, eq, inArray, isNull, ne, or } from "ponder";
import type { Address } from "viem";
import type { ApproverAnswer, ApproverOffersAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { offerRows } from "./offer-rows.ts";

/** Those of the offers of whom this account stands beside that have these numbers, whatever became of them. */
export async function approverOffersAnswer(
  address: Address,
  ids: number[],
): Promise<ApproverOffersAnswer> {
  const head = await headNow();
  return {
    head,
    offers: await offerRows(and(eq(person.approver, address), inArray(offer.id, ids))),
  };
}

/** What waits for the word of a counsellor or representative, of how many; nothing for who stands beside nobody. */
export async function approverAnswer(address: Address): Promise<ApproverAnswer> {
  const head = await headNow();
  const offers = await offerRows(
    and(
      eq(person.approver, address),
      eq(offer.status, "open"),
      or(isNull(offer.approvedBy), ne(offer.approvedBy, address)),
    ),
  );
  const beside = await db
    .select({ people: count() })
    .from(person)
    .where(eq(person.approver, address));
  const under = offers.map(({ debtId }) => debtId);
  return {
    head,
    people: beside[0]!.people,
    offers,
    debts: under.length === 0 ? [] : await debtRows(inArray(debt.id, under)),
  };
}
