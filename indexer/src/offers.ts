import type { Context } from "ponder:registry";
import { agreementYear, debt, offer, person } from "ponder:schema";
import { on } from "./on.ts";
import { centsOf, sumOf } from "./parts.ts";
import { moveTotals } from "./sums.ts";
import { worthOf } from "./worth-of.ts";
import { yearOf } from "./year-of.ts";

/** Coins offered against a debt, and what became of them. An offer counts against its debt until it is answered. */

on(
  "Redemptions:OfferMade",
  async ({ args, db }) => ({
    resident: args.resident,
    creditor: (await findDebt(db, args.debtId)).creditor,
  }),
  async ({ args, at, db, last }) => {
    const { creditor } = await findDebt(db, args.debtId);
    await db.insert(offer).values({
      id: args.offerId,
      debtId: args.debtId,
      resident: args.resident,
      creditor,
      coins: args.coins,
      rateBps: args.rateBps,
      answerUntil: args.answerUntil,
      status: "open",
      madeAt: at,
      last,
    });
    const counted = worthOf(args.coins, args.rateBps);
    await count(db, args.debtId, at, { offered: counted, used: counted });
  },
);

on(
  "Redemptions:OfferConfirmed",
  ({ args }) => ({ resident: args.resident, creditor: args.creditor }),
  async ({ args, at, db, last }) => {
    const taken = centsOf(args.taken);
    const confirmed = {
      status: "confirmed",
      burned: args.burned,
      returned: args.returned,
      takenPrincipal: taken.principal,
      takenIncrease: taken.increase,
      takenInterest: taken.interest,
      takenCosts: taken.costs,
      answeredAt: at,
      last,
    };
    await answer(db, args.offerId, confirmed, sumOf(taken));
    // The hold ends by the burn: the ledger says nothing more about it.
    await db
      .update(person, { address: args.resident })
      .set((row) => ({ held: row.held - args.burned - args.returned, last }));
    await moveTotals(db, { redeemed: args.burned });
  },
);

on(
  "Redemptions:OfferRejected",
  ({ args }) => ({ resident: args.resident, creditor: args.creditor }),
  ({ args, at, db, last }) =>
    answer(db, args.offerId, {
      status: "rejected",
      reasonCommitment: args.commitment,
      answeredAt: at,
      last,
    }),
);

on(
  "Redemptions:OfferCancelled",
  async ({ args, db }) => ({
    resident: args.resident,
    creditor: await creditorOf(db, args.offerId),
  }),
  ({ args, at, db, last }) =>
    answer(db, args.offerId, { status: "cancelled", answeredAt: at, last }),
);

on(
  "Redemptions:OfferReleased",
  async ({ args, db }) => ({
    resident: args.resident,
    creditor: await creditorOf(db, args.offerId),
  }),
  ({ args, at, db, last }) =>
    answer(db, args.offerId, { status: "released", answeredAt: at, last }),
);

type Answer = Partial<typeof offer.$inferSelect> & { status: string };

/**
 * Ends an offer: what it counted against its debt and agreement is given back, but for the euro cents that it took off
 * the debt.
 */
async function answer(db: Context["db"], id: number, change: Answer, taken = 0n): Promise<void> {
  const open = await findOffer(db, id);
  const counted = worthOf(open.coins, open.rateBps);
  await db.update(offer, { id }).set(change);
  await count(db, open.debtId, open.madeAt, { offered: -counted, used: taken - counted });
}

/** Moves what is offered on a debt, and what is used of its agreement in the year that the offer was made in. */
async function count(
  db: Context["db"],
  debtId: number,
  madeAt: number,
  { offered, used }: { offered: bigint; used: bigint },
): Promise<void> {
  const { agreementId } = await findDebt(db, debtId);
  await db.update(debt, { id: debtId }).set((row) => ({ offered: row.offered + offered }));
  await db
    .insert(agreementYear)
    .values({ agreementId, year: yearOf(madeAt), used })
    .onConflictDoUpdate((row) => ({ used: row.used + used }));
}

async function creditorOf(db: Context["db"], offerId: number) {
  return (await findOffer(db, offerId)).creditor;
}

async function findOffer(db: Context["db"], id: number) {
  const row = await db.find(offer, { id });
  if (row === null) throw new Error(`Offer ${id} was never made`);
  return row;
}

async function findDebt(db: Context["db"], id: number) {
  const row = await db.find(debt, { id });
  if (row === null) throw new Error(`Debt ${id} was never registered`);
  return row;
}
