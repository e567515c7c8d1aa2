import type { ClaimsAnswer, MatchCodesAnswer } from "../../../protocol/wire/dossier-api.ts";
import { valueOf } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import type { ClaimWords } from "./claim-words.ts";

/**
 * The words of all of a creditor's claims, and everybody's code: for looking something up by its words, which the
 * database can not, because it keeps them sealed. Only where somebody does look up: it is as long as the book.
 */
export function useWholeBook(enabled = true): ClaimWords & { loading: boolean } {
  const claims = useAsk<ClaimsAnswer>("/api/v1/claims", { enabled });
  const matches = useAsk<MatchCodesAnswer>("/api/v1/match-codes", { enabled });
  return {
    records: valueOf(claims)?.records ?? [],
    codes: valueOf(matches)?.codes ?? [],
    failed: claims.state === "failed" || matches.state === "failed",
    loading: claims.state === "loading" || matches.state === "loading",
  };
}
