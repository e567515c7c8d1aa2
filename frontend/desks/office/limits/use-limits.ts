import { useQuery } from "@tanstack/react-query";
import { monthOf } from "../../../../protocol/time/month-of.ts";
import { useBook } from "../../../check/use-book.ts";
import { answerOf, type Answer } from "../../../data/answer.ts";
import { limitsStand, type LimitsStand } from "./limits-stand.ts";

/** What a person may earn now and later, read from the book itself. */
export function useLimits(): Answer<LimitsStand> {
  const book = useBook();
  return answerOf(
    useQuery({
      queryKey: ["live", "limits"],
      queryFn: async () => {
        const { read } = await book();
        const present = monthOf(Date.now() / 1000);
        return limitsStand((month) => read("SocialCoin", "limitsIn", [month]), present);
      },
    }),
  );
}
