import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import type { Organisation } from "../../../../protocol/wire/dossier-api.ts";
import type { AgreementRow } from "../../../../protocol/wire/index-answers.ts";
import { endOfDay } from "../../../data/end-of-day.ts";
import type { ProposeAgreementRequest } from "../../../transactions/propose-agreement.ts";
import { USUAL_ORDER } from "./orders.ts";

/** An agreement as it is being typed. */
export type AgreementDraft = {
  /** Organisation number, or empty. */
  creditor: string;
  /** Euros of debt that one coin takes off. */
  rate: string;
  /** ISO date, or empty. */
  until: string;
  answerDays: string;
  order: string;
  route: AgreementRow["route"] | "";
  fund: string;
  ceiling: string;
  freezesCosts: "yes" | "no" | "";
};

export const EMPTY_AGREEMENT: AgreementDraft = {
  creditor: "",
  rate: "1,00",
  until: "",
  answerDays: "21",
  order: `${USUAL_ORDER}`,
  route: "",
  fund: "",
  ceiling: "",
  freezesCosts: "",
};

export type MissingInAgreement =
  | "creditor"
  | "rate"
  | "futureUntil"
  | "answerDays"
  | "route"
  | "fund"
  | "yearlyCeiling"
  | "freezes";

/** The contract holds the rate in 16 bits: 6,55 per coin at most, which in cents is 655. */
const HIGHEST_RATE = 655n;
const MOST_DAYS = 90;

/** What to sign, or what it still needs. @param tomorrow ISO date. */
export function readAgreement(
  draft: AgreementDraft,
  creditors: readonly Organisation[],
  tomorrow: string,
): { request: ProposeAgreementRequest | null; missing: MissingInAgreement[] } {
  const creditor = creditors.find(({ id }) => `${id}` === draft.creditor);
  const rate = centsOf(draft.rate);
  const ceiling = centsOf(draft.ceiling);
  const answerDays = /^\d{1,2}$/.test(draft.answerDays.trim()) ? Number(draft.answerDays) : 0;
  const { route, freezesCosts } = draft;
  const paid = route === "paidByFund" || route === "claimBought";

  const missing: MissingInAgreement[] = [];
  if (!creditor?.account) missing.push("creditor");
  if (!rate || rate > HIGHEST_RATE) missing.push("rate");
  if (draft.until < tomorrow) missing.push("futureUntil");
  if (answerDays < 1 || answerDays > MOST_DAYS) missing.push("answerDays");
  if (route === "") missing.push("route");
  if (paid && draft.fund === "") missing.push("fund");
  if (!ceiling) missing.push("yearlyCeiling");
  if (freezesCosts === "") missing.push("freezes");
  if (missing.length > 0 || !creditor?.account || !rate || !ceiling || route === "")
    return { request: null, missing };
  return {
    missing,
    request: {
      creditor: creditor.account,
      creditorName: creditor.name,
      rateBps: Number(rate) * 100,
      until: endOfDay(draft.until),
      answerDays,
      order: Number(draft.order),
      route,
      fundId: paid ? Number(draft.fund) : 0,
      yearlyCeiling: ceiling,
      freezesCosts: freezesCosts === "yes",
    },
  };
}

function centsOf(text: string): bigint | null {
  const parsed = parseAmount(text);
  return parsed.kind === "amount" ? parsed.cents : null;
}
