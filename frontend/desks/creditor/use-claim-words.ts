import { useQuery } from "@tanstack/react-query";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { DebtRow } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { askClaimWords, NO_WORDS, type ClaimWords } from "./claim-words.ts";

/** `loading`: the first time they are asked: a card that stands by then would say that they can not be read, and grow. */
type AskedWords = ClaimWords & { loading: boolean };

/** The words of these claims, and of answers that were given to them; those of before while new ones are asked. */
export function useClaimWords(
  debts: readonly Pick<DebtRow, "commitment" | "resident">[],
  reasons: readonly (Hex | null)[] = [],
): AskedWords {
  const { ask } = useAccount();
  const { data = NO_WORDS, isLoading: loading } = useQuery({
    queryKey: ["live", "claim words", debts.map(({ commitment }) => commitment), reasons],
    queryFn: () => askClaimWords(ask, debts, reasons),
    enabled: debts.length > 0,
    placeholderData: (before) => before,
  });
  return { ...data, loading };
}
