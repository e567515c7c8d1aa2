import { contractCall } from "./contract-call.ts";
import { claimLine, registerClaim, type RegisterClaimRequest } from "./register-claim.ts";
import type { SignedCall } from "./transaction.ts";

/** The contracts take no more lines at once (decision 84). */
export const MOST_LINES = 100;

/** Several claims under one agreement: all of them are in the book after it, or none. */
export const registerClaims: SignedCall<{
  agreementId: number;
  claims: readonly RegisterClaimRequest[];
}> = {
  records: ({ claims }) => claims.flatMap((claim) => registerClaim.records!(claim)),
  call: ({ agreementId, claims }, config, records) =>
    contractCall(config, "DebtRegister", "registerMany", [
      agreementId,
      claims.map((claim, at) => claimLine(claim, records[at]!)),
    ]),
};
