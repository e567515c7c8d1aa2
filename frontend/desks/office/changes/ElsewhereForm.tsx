import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { recordElsewhere } from "../../../transactions/record-elsewhere.ts";
import { useWords } from "../../../words/use-words.ts";
import type { ElsewhereMonth } from "./use-elsewhere.ts";
import { useMonthName } from "../../../words/use-month-name.ts";

type Props = {
  person: PersonRow & { name: string };
  /** The months that can be written down, the newest first. */
  months: readonly ElsewhereMonth[];
  onDone: () => void;
};

/** The book keeps an amount in 32 bits. */
const MOST = 4_294_967_295n;

/** The name of what is typed here (decision 92). */
export const elsewhereDraft = ({ address }: Pick<PersonRow, "address">) => `elsewhere ${address}`;

/** What counts of what somebody received elsewhere in one month. Zero takes away what stood there. */
export function ElsewhereForm({ person, months, onDone }: Props) {
  const say = useWords("endings");
  const monthName = useMonthName();
  const [draft, setDraft, forget] = useDraft(elsewhereDraft(person), {
    chosen: `${months[0]?.month ?? ""}`,
    amount: "",
    source: "",
    reason: "",
  });
  const { chosen, amount, source, reason } = draft;
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const at = months.find(({ month }) => `${month}` === chosen);
  const parsed = parseAmount(amount);
  const coins = parsed.kind === "amount" && parsed.cents <= MOST ? parsed.cents : null;
  const same = at !== undefined && coins === at.coins;
  const missing = [
    ...(coins === null ? [say("elsewhere.missing.amount")] : []),
    ...(source.trim() === "" ? [say("elsewhere.missing.source")] : []),
    ...(reason.trim() === "" ? [say("elsewhere.missing.reason")] : []),
  ];
  return (
    <>
      <SelectField
        label={say("elsewhere.month")}
        value={chosen}
        onValue={(month) => change({ chosen: month })}
        options={months.map(({ month }) => ({ value: `${month}`, text: monthName(month) }))}
      />
      <AmountField
        label={say("elsewhere.amount")}
        hint={say("elsewhere.amountHint")}
        text={amount}
        onText={(typed) => change({ amount: typed })}
        problem={same ? say("elsewhere.same") : undefined}
      />
      <TextField
        label={say("elsewhere.source")}
        hint={say("elsewhere.sourceHint")}
        text={source}
        onText={(typed) => change({ source: typed })}
        maxLength={200}
      />
      <TextField
        label={say("elsewhere.reason")}
        hint={say("elsewhere.reasonHint")}
        text={reason}
        onText={(typed) => change({ reason: typed })}
        rows={3}
        maxLength={1_000}
      />
      <MissingLine intro={say("missing")} missing={missing} />
      <TransactionButton
        transaction={recordElsewhere}
        request={
          at && coins !== null && !same && missing.length === 0
            ? {
                resident: person.address,
                name: person.name,
                month: at.month,
                monthName: monthName(at.month),
                coins,
                before: at.coins,
                source: source.trim(),
                reason: reason.trim(),
              }
            : null
        }
        label={say("elsewhere.send")}
        doneText={say("elsewhere.done")}
        onDone={() => {
          forget();
          onDone();
        }}
        review
      />
    </>
  );
}
