import type { ClaimsAnswer, MatchCodesAnswer } from "../../../protocol/wire/dossier-api.ts";
import { both, mapAnswer, type Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import type { ClaimWords } from "./claim-words.ts";

/**
 * The words of all of a creditor's claims, and everybody's code: for looking something up by its words, which the
 * database can not, because it keeps them sealed. Only where somebody does look up: it is as long as the book. Who looks in
 * half of it finds that something is not there, so it is whole or not to be had.
 */
export function useWholeBook(): Answer<ClaimWords> {
  const claims = useAsk<ClaimsAnswer>("/api/v1/claims");
  const matches = useAsk<MatchCodesAnswer>("/api/v1/match-codes");
  return mapAnswer(both(claims, matches), ([{ records }, { codes }]) => ({
    records,
    codes,
    failed: false,
  }));
}
