import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { DebtRow } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf } from "../../data/answer.ts";
import { usePages, type Pages } from "../../data/use-pages.ts";
import { useWords } from "../../words/use-words.ts";
import { askClaimWords, type ClaimWords, type MatchCode } from "./claim-words.ts";
import { sameAccount } from "./same-account.ts";

/** The words of the claims on a screen, and of the answers to offers for them. */
export type Claims = {
  records: readonly DossierRecord[];
  /** A creditor knows residents by their code alone. */
  codeOf: (resident: Address) => string;
};

/** A page that tells of claims. */
type ClaimPage = {
  next: string | null;
  debts: DebtRow[];
  offers?: { reasonCommitment: Hex | null }[];
};

type Told<P> = P & { words: ClaimWords };

export type ClaimPages<P> = Pages<Told<P>> & {
  claims: Claims;
  /** Some of the words could not be had. */
  partMissing: boolean;
  debtOf: (id: number) => DebtRow | undefined;
};

/** One of a creditor's lists in pages, each with the words of its claims. @param list Below `/index/creditors/{address}`. */
export function useClaimPages<P extends ClaimPage>(
  list: string,
  options: { limit?: number; enabled?: boolean } = {},
): ClaimPages<P> {
  const { address } = useAccount();
  const pages = usePages<P, Told<P>>(`/index/creditors/${address}/${list}`, {
    ...options,
    tell: async (page, ask) => ({
      ...page,
      words: await askClaimWords(
        ask,
        page.debts,
        page.offers?.map((one) => one.reasonCommitment),
      ),
    }),
  });
  const shown = valueOf(pages.needs) ?? [];
  const debts = new Map(shown.flatMap((page) => page.debts.map((debt) => [debt.id, debt])));
  return {
    ...pages,
    claims: useToldClaims(shown.map(({ words }) => words)),
    partMissing: shown.some(({ words }) => words.failed),
    debtOf: (id) => debts.get(id),
  };
}

/** Words that were asked, as the cards of claims take them. */
export function useToldClaims(told: readonly ClaimWords[]): Claims {
  const say = useWords("creditor");
  const codes = told.flatMap((words): readonly MatchCode[] => words.codes);
  // Whose code could not be asked may well have one.
  const without = say(told.some(({ failed }) => failed) ? "codeAway" : "noCode");
  return {
    records: told.flatMap(({ records }) => records),
    codeOf: (resident) => codes.find((one) => sameAccount(one.resident, resident))?.code ?? without,
  };
}
