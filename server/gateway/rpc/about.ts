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

export const planOwner: Guard = async (facts, args) => {
  const resident = await facts.planOwner(args.planId as number);
  return resident && { what: "goals", resident };
};

export const subgoalOwner: Guard = async (facts, args) => {
  const resident = await facts.subgoalOwner(args.subgoalId as number);
  return resident && { what: "goals", resident };
};

export const debtOwner: Guard = async (facts, args) => {
  const debt = await facts.debtOf(args.debtId as number);
  return debt && { what: debt.disputed ? "dispute" : "debt", ...debt };
};

/** The debt's creditor of this moment sees the offer, and the resident of the event made it. */
export const offerOnDebt: Guard = async (facts, args) => {
  const debt = await facts.debtOf(args.debtId as number);
  return {
    what: "offer",
    resident: args.resident as Address,
    creditor: debt?.creditor ?? null,
  };
};

/** A hold as its events tell it: on which debt, while that can still be told, decides which creditor sees it. */
export const holdOfOwner: Guard = async (facts, args) => {
  const debtId = args.subject ?? (await facts.holdOf(args.holdId as number))?.debtId;
  const debt = debtId === undefined ? null : await facts.debtOf(debtId as number);
  return { what: "offer", resident: args.owner as Address, creditor: debt?.creditor ?? null };
};

export const holdOwner: Guard = async (facts, args) => {
  const hold = await facts.holdOf(args.holdId as number);
  if (!hold) return null;
  const debt = await facts.debtOf(hold.debtId);
  return { what: "offer", resident: hold.owner, creditor: debt?.creditor ?? null };
};
