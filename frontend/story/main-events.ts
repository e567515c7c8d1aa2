import type { Line } from "../../protocol/wire/basics.ts";

/** Events that only carry out another one of the same transaction: that other one tells the story. */
const ACCOMPANYING: { [event: string]: readonly string[] } = {
  Transfer: ["SubgoalConfirmed", "SubgoalUndone", "OfferConfirmed", "Forfeited"],
  HoldOpened: ["OfferMade"],
  HoldReleased: ["OfferConfirmed", "OfferRejected", "OfferCancelled", "OfferReleased"],
  DebtLowered: ["OfferConfirmed"],
};

/** The lines that tell something of their own, in the order given. */
export function mainEvents(lines: readonly Line[]): Line[] {
  return lines.filter((line) => {
    const mains = ACCOMPANYING[line.event];
    if (!mains) return true;
    return !lines.some((other) => other.tx === line.tx && mains.includes(other.event));
  });
}
