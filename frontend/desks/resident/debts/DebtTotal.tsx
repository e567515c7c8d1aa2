import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { CountingMoney } from "../../../parts/CountingMoney.tsx";
import { useWords } from "../../../words/use-words.ts";
import { openOf } from "./debt-sums.ts";

/** What is still to be paid on the bills that are known here. */
export function DebtTotal({ debts }: { debts: readonly DebtRow[] }) {
  const say = useWords("resident");
  return (
    <p>
      {say("debts.total")}{" "}
      <strong>
        <CountingMoney cents={debts.reduce((sum, debt) => sum + openOf(debt), 0n)} of="euros" />
      </strong>
    </p>
  );
}
