import { useQuery } from "@tanstack/react-query";
import { useAccount } from "../../../account/AccountContext.ts";
import { useBook } from "../../../check/use-book.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { termRoom, type TermRoom } from "./earn-room.ts";

export type EarnRoom = { month: TermRoom; year: TermRoom };

/** What a resident may still earn this month and this year, read from the book itself: coins from elsewhere count too. */
export function useEarnRoom(): Answer<EarnRoom> {
  const { address } = useAccount();
  const book = useBook();
  return answerOf(
    useQuery({
      queryKey: ["live", "earn-room", address],
      queryFn: async (): Promise<EarnRoom> => {
        const { read } = await book();
        const [limits, room] = await Promise.all([
          read("SocialCoin", "limits", []),
          read("SocialCoin", "roomOf", [address]),
        ]);
        return { month: termRoom(limits[0], room[0]), year: termRoom(limits[1], room[1]) };
      },
    }),
  );
}
