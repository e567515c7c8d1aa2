import type { DebtPart } from "../../../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { amountsOf } from "../../../data/amounts-of.ts";
import type { RegisterClaimRequest } from "../../../transactions/register-claim.ts";
import type { MatchCode } from "../claim-words.ts";

/** A claim as it is being typed. */
export type ClaimDraft = {
  code: string;
  reference: string;
  kind: string;
  collector: string;
  parts: { [part in DebtPart]: string };
  /** ISO dates, or empty. */
  peildatum: string;
  originDate: string;
  endsBy: string;
};

export const EMPTY_CLAIM: ClaimDraft = {
  code: "",
  reference: "",
  kind: "",
  collector: "",
  parts: { principal: "", increase: "", interest: "", costs: "" },
  peildatum: "",
  originDate: "",
  endsBy: "",
};

export type MissingInClaim = "code" | "reference" | "kind" | "amounts" | "peildatum" | "endsBy";

/** The claim to register, or what it still needs. @param today ISO date. */
export function readClaim(
  draft: ClaimDraft,
  codes: readonly MatchCode[],
  agreementId: number,
  today: string,
): { request: RegisterClaimRequest | null; missing: MissingInClaim[] } {
  const missing: MissingInClaim[] = [];
  const match = codes.find((one) => one.code === draft.code.trim());
  const parts = amountsOf(draft.parts);
  if (!match) missing.push("code");
  if (draft.reference.trim() === "") missing.push("reference");
  if (draft.kind.trim() === "") missing.push("kind");
  if (!parts || sumOfParts(parts) === 0n) missing.push("amounts");
  if (draft.peildatum === "" || draft.peildatum > today || draft.peildatum < draft.originDate)
    missing.push("peildatum");
  if (draft.endsBy !== "" && draft.endsBy < today) missing.push("endsBy");
  if (missing.length > 0 || !match || !parts) return { request: null, missing };
  return {
    missing,
    request: {
      resident: match.resident,
      agreementId,
      matchCode: match.code,
      reference: draft.reference.trim(),
      kind: draft.kind.trim(),
      collector: draft.collector.trim() || null,
      peildatum: draft.peildatum,
      originDate: draft.originDate || null,
      endsBy: draft.endsBy || null,
      parts,
    },
  };
}
