import type { Claim } from "../../../../protocol/claims/claim.ts";
import type { RegisterClaimRequest } from "../../../transactions/register-claim.ts";
import type { MatchCode } from "../claim-words.ts";

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

/** The line of the file that comes next when so many of the new ones are done; 0 when all are. */
export function lineAt(sorted: readonly SortedClaim[], done: number): number {
  return sorted.filter(({ state }) => state === "new")[done]?.claim.line ?? 0;
}

/** The transactions of all lines that are new, in their order. A file that was read has codes that somebody gave alone. */
export function requestsOf(
  sorted: readonly SortedClaim[],
  codes: readonly MatchCode[],
  agreementId: number,
): RegisterClaimRequest[] {
  const byCode = new Map(codes.map((one) => [one.code, one]));
  return sorted.flatMap(({ claim, state }) => {
    const match = byCode.get(claim.matchCode);
    return state === "new" && match ? [requestOf(claim, match, agreementId)] : [];
  });
}

function requestOf(
  claim: Claim,
  { resident }: MatchCode,
  agreementId: number,
): RegisterClaimRequest {
  const { matchCode, reference, kind, collector, peildatum, originDate, endsBy, parts } = claim;
  return {
    resident,
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
