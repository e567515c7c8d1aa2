import type { DebtParts } from "../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { componentsOf } from "./components-of.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type RegisterClaimRequest = {
  resident: Address;
  agreementId: number;
  matchCode: string;
  reference: string;
  kind: string;
  collector: string | null;
  /** ISO dates. */
  peildatum: string;
  originDate: string | null;
  endsBy: string | null;
  /** Euro cents. */
  parts: DebtParts;
};

/** Puts a claim in the book, for the resident to recognise. */
export const registerClaim: Transaction<RegisterClaimRequest, "creditor"> = {
  room: "creditor",
  records: ({ resident, reference, kind, collector, peildatum, originDate }) => [
    {
      kind: "claim",
      subject: resident,
      content: { reference, kind, collector, peildatum, originDate },
    },
  ],
  summary: ({ matchCode, reference, parts, agreementId }, say, { money }) => [
    { term: say("claim.code"), text: matchCode },
    { term: say("claim.reference"), text: reference },
    { term: say("claim.open"), text: money(sumOfParts(parts)) },
    { term: say("registerClaim.under"), text: say("agreement.number", { id: agreementId }) },
    { term: say("registerClaim.then"), text: say("registerClaim.thenText") },
  ],
  call: (claim, config, records) => {
    const { resident, endsByDay, commitment, open } = claimLine(claim, records[0]!);
    const args = [resident, claim.agreementId, endsByDay, commitment, open] as const;
    return contractCall(config, "DebtRegister", "register", args);
  },
};

/** What the chain is told of a claim, whether it comes alone or with others. */
export function claimLine(
  { resident, endsBy, parts }: RegisterClaimRequest,
  { commitment }: Pick<DossierRecord, "commitment">,
) {
  const endsByDay = endsBy === null ? 0 : daysOf(endsBy);
  return { resident, endsByDay, commitment, open: componentsOf(parts) };
}

/** Days since 1970 of an ISO date. */
function daysOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
