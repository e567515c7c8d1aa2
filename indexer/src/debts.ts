import type { Context } from "ponder:registry";
import { debt, debtPayment } from "ponder:schema";
import { on } from "./on.ts";
import { centsOf, sumOf } from "./parts.ts";
import { moveFigures } from "./sums.ts";

/** Claims that creditors register and residents recognise. */

const both = ({ args }: { args: { resident: `0x${string}`; creditor: `0x${string}` } }) => ({
  resident: args.resident,
  creditor: args.creditor,
});

on("DebtRegister:DebtRegistered", both, ({ args, at, db, last }) => {
  const open = centsOf(args.open);
  return db.insert(debt).values({
    id: args.debtId,
    resident: args.resident,
    creditor: args.creditor,
    agreementId: args.agreementId,
    status: "registered",
    originalPrincipal: open.principal,
    originalIncrease: open.increase,
    originalInterest: open.interest,
    originalCosts: open.costs,
    ...open,
    offered: 0n,
    endsByDay: args.endsByDay === 0 ? null : args.endsByDay,
    paused: false,
    firstOffer: 0,
    commitment: args.commitment,
    registeredAt: at,
    statedAt: at,
    last,
  });
});

on("DebtRegister:DebtRecognised", both, ({ args, db, last }) =>
  db.update(debt, { id: args.debtId }).set({ status: "recognised", last }),
);

on("DebtRegister:DebtDisputed", both, ({ args, at, db, last }) =>
  db
    .update(debt, { id: args.debtId })
    .set({ status: "disputed", disputeCommitment: args.commitment, disputedAt: at, last }),
);

on("DebtRegister:DebtCorrected", both, ({ args, at, db, last }) => {
  const open = centsOf(args.open);
  const standing = args.recognised ? "recognised" : "registered";
  // The commitment is to the words of this change: those of the claim itself stay the row's.
  return db.update(debt, { id: args.debtId }).set({
    status: sumOf(open) === 0n ? "settled" : standing,
    statedAt: at,
    ...open,
    last,
  });
});

on("DebtRegister:DebtWithdrawn", both, ({ args, db, last }) =>
  db.update(debt, { id: args.debtId }).set({ status: "withdrawn", last }),
);

on("DebtRegister:DebtLowered", both, async ({ args, at, db, last }) => {
  await lower(db, args, last);
  const debtLowered = sumOf(centsOf(args.taken));
  await moveFigures(db, { person: args.resident, at }, { debtLowered });
});

// Without coins: the creditor states anew what is open, and what the programme took off stays as it is.
on("DebtRegister:DebtPaidElsewhere", both, async ({ args, at, db, last }) => {
  await lower(db, args, last);
  await db.update(debt, { id: args.debtId }).set({ statedAt: at });
  const { debtId, commitment, taken } = args;
  await db.insert(debtPayment).values({ line: last, debtId, commitment, ...centsOf(taken) });
});
on("DebtRegister:DebtForgiven", both, async ({ args, at, db, last }) => {
  await lower(db, args, last);
  await db.update(debt, { id: args.debtId }).set({ statedAt: at });
});

on("DebtRegister:DebtPaused", both, ({ args, db, last }) =>
  db.update(debt, { id: args.debtId }).set({ paused: args.paused, last }),
);

on(
  "DebtRegister:SameOrganisationAllowed",
  async ({ args, db }) => {
    const row = await db.find(debt, { id: args.debtId });
    return { resident: args.resident, creditor: row?.creditor };
  },
  ({ args, db, last }) =>
    db.update(debt, { id: args.debtId }).set({ allowedBy: args.second, last }),
);

async function lower(
  db: Context["db"],
  args: { debtId: number; open: Parameters<typeof centsOf>[0] },
  last: string,
): Promise<void> {
  const open = centsOf(args.open);
  await db
    .update(debt, { id: args.debtId })
    .set((row) => ({ ...open, status: sumOf(open) === 0n ? "settled" : row.status, last }));
}
