import type { Address } from "../../../protocol/wire/basics.ts";
import type {
  ClaimsAnswer,
  MatchCodesAnswer,
  StaffNamesAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { CreditorAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf, type Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNames } from "../../data/use-names.ts";
import { useWords } from "../../words/use-words.ts";

export type MatchCode = MatchCodesAnswer["codes"][number];

export type Claims = {
  needs: Answer<CreditorAnswer>;
  also: Answer<unknown>[];
  /** The words of this creditor's claims and answers. */
  records: readonly DossierRecord[];
  /** Who let this creditor know that they take part: one line per letter. */
  codes: readonly MatchCode[];
  /** A creditor knows residents by their code alone. */
  codeOf: (resident: Address) => string;
  /** The organisation this account acts for. */
  ownName: string | undefined;
  /** Which colleague did it: a claim is the organisation's, the book says who wrote it. */
  whoOf: (account: Address) => string;
};

/** Everything a creditor's screens are made of; asking it on each screen costs one request. */
export function useClaims(): Claims {
  const say = useWords("creditor");
  const { address, me } = useAccount();
  const { organisationOf, nameOf } = useNames();
  const needs = useAsk<CreditorAnswer>(`/index/creditors/${address}`);
  const claims = useAsk<ClaimsAnswer>("/api/v1/claims");
  const matches = useAsk<MatchCodesAnswer>("/api/v1/match-codes");
  const staff = useAsk<StaffNamesAnswer>("/api/v1/staff");
  const codes = valueOf(matches)?.codes ?? [];
  return {
    needs,
    also: [claims, matches],
    records: valueOf(claims)?.records ?? [],
    codes,
    codeOf: (resident) =>
      codes.find((one) => sameAccount(one.resident, resident))?.code ?? say("noCode"),
    ownName: organisationOf(me.organisation),
    whoOf: (account) =>
      valueOf(staff)?.staff.find((one) => sameAccount(one.address, account))?.name ??
      nameOf(account) ??
      say("resident"),
  };
}

function sameAccount(one: Address, other: Address): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
