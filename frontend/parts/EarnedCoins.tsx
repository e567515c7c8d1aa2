import { useQuery } from "@tanstack/react-query";
import type { Address } from "../../protocol/wire/basics.ts";
import { useBook } from "../check/use-book.ts";
import { answerOf } from "../data/answer.ts";
import { mintEarned } from "../transactions/mint-earned.ts";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { earnedFrom } from "./earned-from.ts";
import { FailureNotice } from "./FailureNotice.tsx";
import { TransactionButton } from "./TransactionButton.tsx";
import { Waiting } from "./Waiting.tsx";

type Props = {
  subgoalId: number;
  resident: Address;
  /** Coin cents. */
  coins: bigint;
};

/**
 * Coins that were earned while a limit was reached: from when there is room for them, as the book itself says, and the button
 * that lets them come. Anyone may press it, so the mentor can for a household without a phone.
 */
export function EarnedCoins({ subgoalId, resident, coins }: Props) {
  const say = useWords("transactions");
  const { date } = useFormat();
  const book = useBook();
  const from = answerOf(
    useQuery({
      queryKey: ["live", "room-from", resident, `${coins}`],
      queryFn: async () => {
        const { read } = await book();
        const [room, begins] = await Promise.all([
          read("SocialCoin", "roomOf", [resident]),
          read("SocialCoin", "roomFrom", [resident, coins]),
        ]);
        return earnedFrom(coins, room, begins);
      },
    }),
  );
  if (from.state === "loading") return <Waiting />;
  if (from.state === "failed") return <FailureNotice error={from.error} again={from.again} />;
  if (from.value === "unknown") return <p>{say("earned.unknown")}</p>;
  if (from.value !== "now") return <p>{say("earned.from", { date: date(from.value) })}</p>;
  return (
    <div className="sc-stack">
      <p>{say("earned.now")}</p>
      <TransactionButton
        transaction={mintEarned}
        request={{ subgoalId, coins }}
        label={say("earned.collect")}
        doneText={say("earned.done")}
        review
      />
    </div>
  );
}
