import type { Claim } from "../../../../protocol/claims/claim.ts";
import type { RegisterClaimRequest } from "../../../transactions/register-claim.ts";
import type { MatchCode } from "../use-claims.ts";

export type SortedClaim = {
  claim: Claim;
  /**
   * - `new`: to be registered
   * - `known`: the book has this reference already; it is not registered twice
   * - `aside`: takes no coins, so that it never reaches the book
   */
  state: "new" | "known" | "aside";
};

/** What is to be done with each line. @param known References in the book, in capitals. */
export function sortClaims(claims: readonly Claim[], known: ReadonlySet<string>): SortedClaim[] {
  return claims.map((claim) => {
    if (!claim.redeemable) return { claim, state: "aside" };
    return { claim, state: known.has(claim.reference.toUpperCase()) ? "known" : "new" };
  });
}

/** The transaction of one line; null for a code that nobody gave, which a file that was read does not have. */
export function requestOf(
  claim: Claim,
  codes: readonly MatchCode[],
  agreementId: number,
): RegisterClaimRequest | null {
  const match = codes.find((one) => one.code === claim.matchCode);
  if (!match) return null;
  const { matchCode, reference, kind, collector, peildatum, originDate, endsBy, parts } = claim;
  return {
    resident: match.resident,
    agreementId,
    matchCode,
    reference,
    kind,
    collector,
    peildatum,
    originDate,
    endsBy,
    parts,
  };
}
