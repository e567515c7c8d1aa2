import type { DebtParts } from "../../protocol/money/debt-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
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
  summary: ({ matchCode, reference, parts }, say, { money }) => [
    { term: say("claim.code"), text: matchCode },
    { term: say("claim.reference"), text: reference },
    { term: say("claim.open"), text: money(sumOfParts(parts)) },
    { term: say("registerClaim.then"), text: say("registerClaim.thenText") },
  ],
  call: ({ resident, agreementId, endsBy, parts }, config, records) =>
    contractCall(config, "DebtRegister", "register", [
      resident,
      agreementId,
      endsBy === null ? 0 : daysOf(endsBy),
      records[0]!.commitment,
      componentsOf(parts),
    ]),
};

/** Days since 1970 of an ISO date. */
function daysOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}
