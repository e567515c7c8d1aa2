import { useQuery } from "@tanstack/react-query";
import type { Address, Head } from "../../../../protocol/wire/basics.ts";
import { useBook } from "../../../check/use-book.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { monthsOfYear } from "./months-of-year.ts";

export type ElsewhereMonth = {
  /** Calendar month in Europe/Amsterdam: year * 12 + month - 1. */
  month: number;
  /** Coin cents that count under the limits. */
  coins: bigint;
};

/** What the book has as received elsewhere in each month of this year, the newest first; read from the book itself. */
export function useElsewhere(resident: Address, head: Head): Answer<ElsewhereMonth[]> {
  const book = useBook();
  return answerOf(
    useQuery({
      queryKey: ["live", "elsewhere", resident],
      queryFn: async () => {
        const { read } = await book();
        return Promise.all(
          monthsOfYear(head.time).map(async (month): Promise<ElsewhereMonth> => {
            const coins = await read("SocialCoin", "elsewhereOf", [resident, month]);
            return { month, coins: BigInt(coins) };
          }),
        );
      },
    }),
  );
}
