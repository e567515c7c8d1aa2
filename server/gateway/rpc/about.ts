import type { What } from "../../access/may-read.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Guard } from "./guard.ts";

/** Guards by the argument that leads to the person. */

/** The argument is the person. */
export function person(what: What, argument = "resident"): Guard {
  return (_, args) => ({ what, resident: args[argument] as Address });
}

/** The arguments are a person and the creditor of the claim. */
export function personAndCreditor(what: What): Guard {
  return (_, args) => ({
    what,
    resident: args.resident as Address,
    creditor: args.creditor as Address,
  });
}

/** A plan, for who guides or owns it; as long as it waits for a second also for who could be that. */
export const planOwner: Guard = async (facts, args) => {
  const plan = await facts.planOf(args.planId as number);
  if (!plan) return null;
  const { resident, waits } = plan;
  const mentor = waits ? await facts.mentorOf(resident) : null;
  const outside = mentor && (await facts.staffOf(mentor));
  return [
    { what: "goals", resident },
    { what: "waitingPlan", resident, outside },
  ];
};

export const subgoalOwner: Guard = async (facts, args) =>
  planOwner(facts, { planId: await facts.planOfSubgoal(args.subgoalId as number) });

export const suggestionOwner: Guard = async (facts, args) => {
  const resident = await facts.suggestionOwner(args.suggestionId as number);
  return resident && { what: "goals", resident };
};

/** A debt, for its creditor and for the one that it is offered to. */
export const debtOwner: Guard = async (facts, args) => {
  const debt = await facts.debtOf(args.debtId as number);
  if (!debt) return null;
  const { resident, creditor, disputed } = debt;
  const next = await facts.nextCreditorOf(args.debtId as number);
  const what = disputed ? "dispute" : "debt";
  return [creditor, next].map((one) => ({ what, resident, creditor: one }));
};

/** A claim that is offered to the creditor of another agreement: both see it. */
export const transferOfDebt: Guard = async (facts, args) => {
  const next = await facts.creditorUnder(args.agreementId as number);
  return [args.creditor as Address, next].map((creditor) => ({
    what: "debt",
    resident: args.resident as Address,
    creditor,
  }));
};

/** A claim that went to another creditor: both see it. */
export const transferredDebt: Guard = (_, args) =>
  [args.creditor, args.oldCreditor].map((creditor) => ({
    what: "debt",
    resident: args.resident as Address,
    creditor: creditor as Address,
  }));

/** The creditor that it was offered to sees it, also after a sale of the claim; the resident of the event made it. */
export const offerOnDebt: Guard = async (facts, args) => ({
  what: "offer",
  resident: args.resident as Address,
  creditor: await facts.offeredTo(args.debtId as number, args.offerId as number),
});

/** A hold as its events tell it: while it can still be told on which debt, the creditor that it was offered to sees it. */
export const holdOfOwner: Guard = async (facts, args) => {
  const hold = await facts.holdOf(args.holdId as number);
  return {
    what: "offer",
    resident: args.owner as Address,
    creditor: hold && (await facts.offeredTo(hold.debtId, args.holdId as number)),
  };
};

export const holdOwner: Guard = async (facts, args) => {
  const hold = await facts.holdOf(args.holdId as number);
  if (!hold) return null;
  const creditor = await facts.offeredTo(hold.debtId, args.holdId as number);
  return { what: "offer", resident: hold.owner, creditor };
};
