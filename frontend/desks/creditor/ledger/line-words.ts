import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { Line } from "../../../../protocol/wire/basics.ts";
import type { Parts } from "../../../../protocol/wire/index-answers.ts";
import type { WordKey } from "../../../words/rooms.ts";

/** What of a line a creditor's book tells. */
export type LineWords = {
  key: WordKey<"creditor">;
  debtId: number | null;
  /** Euro cents of a claim, or coin cents of an offer. */
  amount: { cents: bigint; of: "coins" | "euros" } | null;
};

const KEYS: { [event: string]: WordKey<"creditor"> } = {
  DebtRegistered: "ledger.DebtRegistered",
  DebtRecognised: "ledger.DebtRecognised",
  DebtDisputed: "ledger.DebtDisputed",
  DebtCorrected: "ledger.DebtCorrected",
  DebtWithdrawn: "ledger.DebtWithdrawn",
  DebtLowered: "ledger.DebtLowered",
  DebtPaidElsewhere: "ledger.DebtPaidElsewhere",
  DebtForgiven: "ledger.DebtForgiven",
  DebtPaused: "ledger.DebtPaused",
  TransferProposed: "ledger.TransferProposed",
  DebtTransferred: "ledger.DebtTransferred",
  SameOrganisationAllowed: "ledger.SameOrganisationAllowed",
  AnswerRefused: "ledger.AnswerRefused",
  OfferMade: "ledger.OfferMade",
  OfferConfirmed: "ledger.OfferConfirmed",
  OfferRejected: "ledger.OfferRejected",
  OfferCancelled: "ledger.OfferCancelled",
  OfferReleased: "ledger.OfferReleased",
  AgreementProposed: "ledger.AgreementProposed",
  AgreementApproved: "ledger.AgreementApproved",
  AgreementEnded: "ledger.AgreementEnded",
  StaffGranted: "ledger.StaffGranted",
  StaffApproved: "ledger.StaffApproved",
  StaffRevoked: "ledger.StaffRevoked",
};

/** The sentence for a line; null for an event that a creditor's book does not tell. */
export function lineWords({ event, args }: Line): LineWords | null {
  const key = opposite(event, args) ?? KEYS[event];
  if (!key) return null;
  const debtId = typeof args["debtId"] === "string" ? Number(args["debtId"]) : null;
  return { key, debtId, amount: amountOf(args) };
}

/** Two events tell the start and, with nothing in them, the end of something. */
function opposite(event: string, args: Line["args"]): WordKey<"creditor"> | null {
  if (event === "DebtPaused" && args["paused"] === false) return "ledger.DebtResumed";
  if (event === "TransferProposed" && args["agreementId"] === "0") return "ledger.TransferDropped";
  return null;
}

function amountOf(args: Line["args"]): LineWords["amount"] {
  const parts = args["taken"] ?? args["open"];
  if (parts && typeof parts === "object")
    return { cents: sumOfParts(readParts(parts as unknown as Parts)), of: "euros" };
  const coins = args["coins"];
  return typeof coins === "string" ? { cents: BigInt(coins), of: "coins" } : null;
}
