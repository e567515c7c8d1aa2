import { useQuery } from "@tanstack/react-query";
import { readContract } from "viem/actions";
import { useAccount } from "../../../account/AccountContext.ts";
import { abis } from "../../../check/abis.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { termRoom, type TermRoom } from "./earn-room.ts";

export type EarnRoom = { month: TermRoom; year: TermRoom };

/** What a resident may still earn this month and this year, read from the book itself: coins from elsewhere count too. */
export function useEarnRoom(): Answer<EarnRoom> {
  const { chain, address } = useAccount();
  const { contracts } = useConfig();
  const book = { address: contracts.SocialCoin, abi: abis.SocialCoin };
  return answerOf(
    useQuery({
      queryKey: ["live", "earn-room", address],
      queryFn: async (): Promise<EarnRoom> => {
        const [limits, room] = await Promise.all([
          readContract(chain, { ...book, functionName: "limits" }),
          readContract(chain, { ...book, functionName: "roomOf", args: [address] }),
        ]);
        return { month: termRoom(limits[0], room[0]), year: termRoom(limits[1], room[1]) };
      },
    }),
  );
}
