import { useState } from "react";
import { monthOf } from "../../../../protocol/time/month-of.ts";
import { both } from "../../../data/answer.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { useMonthName } from "../../../words/use-month-name.ts";
import { useWords } from "../../../words/use-words.ts";
import { useCreditor } from "../use-creditor.ts";
import { useWholeBook } from "../use-whole-book.ts";
import { confirmedOf } from "../../../receipts/confirmed-of.ts";
import { ExportCard } from "./ExportCard.tsx";
import { NoticesCard } from "./NoticesCard.tsx";
import { ReceiptsCard } from "./ReceiptsCard.tsx";
import { useAnswered } from "./use-answered.ts";

/** Boekhouding: a month for the own books, a receipt for each yes, and word to who collects. */
export default function BooksPage() {
  const say = useWords("books");
  const monthName = useMonthName();
  const { ownName, known } = useCreditor();
  const needs = both(useAnswered(), useWholeBook());
  const [chosen, setChosen] = useState<number | null>(null);
  const sender = ownName ?? say("ownName");
  return (
    <Screen title={say("title")} needs={needs}>
      {([answered, { records }]) => {
        const confirmed = confirmedOf(answered, records);
        const months = [
          ...new Set([monthOf(answered.head.time), ...confirmed.map(({ month }) => month)]),
        ];
        const month = chosen ?? confirmed[0]?.month ?? months[0]!;
        const those = confirmed.filter((one) => one.month === month);
        return (
          <>
            <p>{say("about")}</p>
            <SelectField
              label={say("month")}
              value={`${month}`}
              onValue={(value) => setChosen(Number(value))}
              options={months.map((one) => ({ value: `${one}`, text: monthName(one) }))}
            />
            {those.length === 0 && <Empty>{say("none")}</Empty>}
            <ExportCard month={month} confirmed={confirmed} />
            {known && those.length > 0 && <ReceiptsCard confirmed={those} sender={sender} />}
            <NoticesCard month={month} confirmed={confirmed} known={known} sender={sender} />
          </>
        );
      }}
    </Screen>
  );
}
