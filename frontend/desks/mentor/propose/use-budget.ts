import { useQuery } from "@tanstack/react-query";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useBook } from "../../../check/use-book.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { roomLeft } from "../../../data/unlimited.ts";
import { monthOf } from "../../../../protocol/time/month-of.ts";

export type Budget = {
  /** Coin cents that this mentor can still propose this month. */
  ownMonth: bigint;
  /** Coin cents that this resident may still earn this month, under both the month's and the year's limit; null where none is set. */
  personMonth: bigint | null;
};

/** What is left of the months of mentor and resident, read from the book itself. */
export function useBudget(resident: Address): Answer<Budget> {
  const { address } = useAccount();
  const book = useBook();
  return answerOf(
    useQuery({
      queryKey: ["live", "budget", resident],
      queryFn: async (): Promise<Budget> => {
        const { read } = await book();
        const [staff, [month, year]] = await Promise.all([
          read("SocialCoin", "staff", [address]),
          read("SocialCoin", "roomOf", [resident]),
        ]);
        const used = staff.month === monthOf(Date.now() / 1000) ? staff.used : 0;
        return {
          ownMonth: BigInt(staff.ceiling) - BigInt(used),
          personMonth: roomLeft(month < year ? month : year),
        };
      },
    }),
  );
}
