import type { SubgoalRow } from "../../../../protocol/wire/index-answers.ts";
import type { Turn } from "../../../data/in-hand.ts";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { confirmStep } from "../../../transactions/confirm-step.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  row: SubgoalRow;
  name: string;
  step: string;
  /** Shows the summary before it is done; where it stands on the page already, one press is enough. */
  review?: boolean;
  /** Told what was given, as an amount in words. */
  onDone?: (coins: string) => void;
  onTurn?: (turn: Turn) => void;
};

/** "Goedkeuren", and where it was agreed "Goedkeuren als groep". */
export function ConfirmButtons({ row, name, step, review = false, onDone, onTurn }: Props) {
  const say = useWords("mentor");
  const { money } = useFormat();
  const button = (asGroup: boolean, coins: bigint) => (
    <TransactionButton
      transaction={confirmStep}
      request={{ subgoalId: row.id, asGroup, name, step, coins }}
      label={say(asGroup ? "confirm.group" : "confirm.own", { coins: money(coins) })}
      variant={asGroup || row.status !== "reported" ? "secondary" : "primary"}
      review={review || asGroup}
      doneText={say("confirm.done")}
      onDone={() => onDone?.(money(coins))}
      onTurn={(turn) => onTurn?.(turn)}
    />
  );
  const group = BigInt(row.groupReward);
  return (
    <>
      {button(false, BigInt(row.reward))}
      {group > 0n && button(true, group)}
    </>
  );
}
