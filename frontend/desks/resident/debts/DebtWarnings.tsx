import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";
import { Picture } from "../../../parts/Picture.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";

const DAY = 86_400;

/** What somebody should know before coins go to this bill: it ends by itself, or a coin is worth something else here. */
export function DebtWarnings({ debt }: { debt: DebtRow }) {
  const say = useWords("resident");
  const { date } = useFormat();
  if (debt.status === "withdrawn" || debt.status === "settled") return null;
  return (
    <>
      {debt.endsByDay !== null && (
        <p className="sc-notice">
          <Picture name="warning" />
          {say("debt.endsBy", { date: date(debt.endsByDay * DAY) })}
        </p>
      )}
      {debt.agreement.rateBps !== 10_000 && (
        <p className="sc-notice sc-notice--good">
          <Picture name="coin" />
          {say("debt.rate", { rate: (debt.agreement.rateBps / 100).toString() })}
        </p>
      )}
    </>
  );
}
