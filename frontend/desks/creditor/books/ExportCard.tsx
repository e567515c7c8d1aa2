import type { PaymentsAnswer } from "../../../../protocol/wire/payments-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { csvOf } from "../../../data/csv-of.ts";
import { dayOf } from "../../../../protocol/time/day-of.ts";
import { saveFile } from "../../../data/save-file.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useOwed } from "../../../payments/use-owed.ts";
import { Card } from "../../../parts/Card.tsx";
import { Money } from "../../../parts/Money.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { StaleNotice } from "../../../parts/StaleNotice.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { bookEntries } from "./book-entries.ts";
import { bookRows } from "./book-rows.ts";
import type { Confirmed } from "../../../receipts/confirmed-of.ts";

/** A month as double entries in a file, with the numbers by which each line is found again. */
export function ExportCard({ month, confirmed }: { month: number; confirmed: Confirmed[] }) {
  const say = useWords("books");
  const { money } = useFormat();
  const owed = useOwed();
  const payments = useAsk<PaymentsAnswer>("/api/v1/payments");
  const [due, paid] = [valueOf(owed), valueOf(payments)?.payments];
  const entries = due && paid && bookEntries(month, confirmed, due, paid);
  const total = (entries ?? [])
    .flatMap(({ lines }) => lines)
    .reduce((sum, { debit }) => sum + debit, 0n);
  const name = `boekingen-${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}.csv`;
  const send = () => {
    const day = (at: number | string) => (typeof at === "string" ? at : dayOf(at));
    const rows = bookRows(entries ?? [], { say, day, money });
    saveFile(name, csvOf(rows), "text/csv;charset=utf-8");
    return Promise.resolve();
  };
  return (
    <Card title={say("export.title")}>
      <p>{say("export.about")}</p>
      {(owed.state === "failed" || payments.state === "failed") && <StaleNotice />}
      {entries && (
        <Rows
          rows={[
            { term: say("export.count"), text: `${entries.length}` },
            { term: say("export.total"), text: <Money cents={total} of="euros" /> },
          ]}
        />
      )}
      <SendButton
        label={say("export.send")}
        variant="secondary"
        send={entries && entries.length > 0 ? send : null}
        doneText={say("made")}
      />
    </Card>
  );
}
