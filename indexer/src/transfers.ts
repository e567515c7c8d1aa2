import type { Context } from "ponder:registry";
import { agreement, debt } from "ponder:schema";
import type { Address } from "viem";
import { on } from "./on.ts";

/** Claims that go to another creditor: offered by the one, taken over by the other. */

on(
  "DebtRegister:TransferProposed",
  async ({ args, db }) => {
    const next = await creditorUnder(db, args.agreementId);
    return { resident: args.resident, creditor: next ? [args.creditor, next] : args.creditor };
  },
  async ({ args, db, last }) =>
    db.update(debt, { id: args.debtId }).set({
      transferTo: args.agreementId === 0 ? null : args.agreementId,
      transferCreditor: await creditorUnder(db, args.agreementId),
      last,
    }),
);

on(
  "DebtRegister:DebtTransferred",
  ({ args }) => ({ resident: args.resident, creditor: [args.creditor, args.oldCreditor] }),
  ({ args, at, db, last }) =>
    db.update(debt, { id: args.debtId }).set({
      creditor: args.creditor,
      agreementId: args.agreementId,
      firstOffer: args.firstOffer,
      status: "registered",
      offered: 0n,
      statedAt: at,
      paused: false,
      transferTo: null,
      transferCreditor: null,
      allowedBy: null,
      last,
    }),
);

/** Agreement 0 is none. */
async function creditorUnder(db: Context["db"], agreementId: number): Promise<Address | null> {
  return (await db.find(agreement, { id: agreementId }))?.creditor ?? null;
}
