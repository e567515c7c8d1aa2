import type { Context } from "ponder:registry";
import { agreementYear, debt, offer } from "ponder:schema";
import { on } from "./on.ts";
import { centsOf, sumOf } from "./parts.ts";
import { moveHeld, moveFigures } from "./sums.ts";
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
    const { creditor, agreementId } = await findDebt(db, args.debtId);
    await db.insert(offer).values({
      id: args.offerId,
      debtId: args.debtId,
      resident: args.resident,
      creditor,
      agreementId,
      coins: args.coins,
      rateBps: args.rateBps,
      answerUntil: args.answerUntil,
      status: "open",
      madeAt: at,
      last,
    });
    const counted = worthOf(args.coins, args.rateBps);
    await count(db, await findOffer(db, args.offerId), { offered: counted, used: counted });
    await moveHeld(db, args.resident, args.coins, last);
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
    await moveHeld(db, args.resident, -args.burned - args.returned, last);
    await moveFigures(db, { person: args.resident, at }, { redeemed: args.burned });
  },
);

on(
  "Redemptions:OfferRejected",
  ({ args }) => ({ resident: args.resident, creditor: args.creditor }),
  async ({ args, at, db, last }) => {
    await answer(db, args.offerId, {
      status: "rejected",
      reasonCommitment: args.commitment,
      answeredAt: at,
      last,
    });
    await moveHeld(db, args.resident, -args.coins, last);
  },
);

on(
  "Redemptions:OfferCancelled",
  async ({ args, db }) => ({
    resident: args.resident,
    creditor: await creditorOf(db, args.offerId),
  }),
  async ({ args, at, db, last }) => {
    await answer(db, args.offerId, { status: "cancelled", answeredAt: at, last });
    await moveHeld(db, args.resident, -args.coins, last);
  },
);

on(
  "Redemptions:OfferReleased",
  async ({ args, db }) => ({
    resident: args.resident,
    creditor: await creditorOf(db, args.offerId),
  }),
  async ({ args, at, db, last }) => {
    const { status } = await findOffer(db, args.offerId);
    // Where the coins went back from the book before, this only tidies what the offer counted.
    if (status !== "open") return answer(db, args.offerId, { status, last });
    await answer(db, args.offerId, { status: "released", answeredAt: at, last });
    await moveHeld(db, args.resident, -args.coins, last);
  },
);

/** A line of many that changed nothing: only who pressed is told. */
on("Redemptions:AnswerRefused", ({ args }) => ({ creditor: args.creditor }));

type Answer = Partial<typeof offer.$inferSelect> & { status: string };

/**
 * Ends an offer: what it counted against its debt and agreement is given back, but for the euro cents that it took off
 * the debt.
 */
async function answer(db: Context["db"], id: number, change: Answer, taken = 0n): Promise<void> {
  const open = await findOffer(db, id);
  const counted = worthOf(open.coins, open.rateBps);
  await db.update(offer, { id }).set(change);
  await count(db, open, { offered: -counted, used: taken - counted });
}

/**
 * Moves what is offered on a debt, and what is used of the agreement of then in the year that the offer was made in. A
 * debt that went to another creditor since counts the offer no longer.
 */
async function count(
  db: Context["db"],
  { id, debtId, agreementId, madeAt }: typeof offer.$inferSelect,
  { offered, used }: { offered: bigint; used: bigint },
): Promise<void> {
  await db
    .update(debt, { id: debtId })
    .set((row) => (id < row.firstOffer ? {} : { offered: row.offered + offered }));
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
