import type { OfferRow, SubgoalRow } from "../../protocol/wire/index-answers.ts";
import { sameArgs } from "./same-args.ts";

/**
 * Whether a row says the same as the event that it last came from. Together with the check of that event against the
 * chain this covers the figures that the row shows.
 */
export function stepAgrees({ id, paid, last }: SubgoalRow): boolean {
  // One that only waited for room is undone without coins that went.
  const wentAgain = last.event === "SubgoalUndone" && paid !== "0";
  if (last.event !== "SubgoalConfirmed" && !wentAgain) return true;
  return sameArgs([id, paid], [last.args["subgoalId"] ?? "", last.args["coins"] ?? ""]);
}

/** The same for an offer. */
export function offerAgrees({ id, debtId, coins, burned, taken, last }: OfferRow): boolean {
  const { args } = last;
  // In the book an offer is a hold: by the same id, without its debt.
  if (args["holdId"] !== undefined)
    return sameArgs([id, coins], [args["holdId"], args["coins"] ?? coins]);
  const told = [args["offerId"] ?? "", args["debtId"] ?? ""];
  if (!sameArgs([id, debtId], told)) return false;
  if (last.event === "OfferConfirmed")
    return sameArgs([burned ?? "", taken ?? ""], [args["burned"] ?? "", args["taken"] ?? ""]);
  return sameArgs(coins, args["coins"] ?? "");
}
