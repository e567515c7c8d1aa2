import { useConfig } from "../../../config/ConfigContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { endOfDay } from "../../../data/end-of-day.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Card } from "../../../parts/Card.tsx";
import { ChecksField } from "../../../parts/ChecksField.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { createFund } from "../../../transactions/create-fund.ts";
import { useWords } from "../../../words/use-words.ts";

/** Opening a pot for some neighbourhoods. */
export function NewFund() {
  const say = useWords("office");
  const { neighbourhoods } = useConfig();
  const [chosen, setChosen, forgetChosen] = useDraft<number[]>("fund places", []);
  const [until, setUntil, forgetUntil] = useDraft("fund until", "");
  const places = Object.entries(neighbourhoods).map(([number, name]) => ({
    number: Number(number),
    name,
  }));
  const picked = places.filter(({ number }) => chosen.includes(number));
  const tomorrow = dayFromNow(1);
  const missing = [
    ...(picked.length === 0 ? [say("missing.neighbourhood")] : []),
    ...(until < tomorrow ? [say("missing.futureUntil")] : []),
  ];
  return (
    <Card title={say("fund.new")}>
      <p>{say("fund.newHow")}</p>
      <ChecksField
        legend={say("fund.where")}
        options={places.map(({ number, name }) => ({ value: number, text: name }))}
        chosen={chosen}
        onChosen={setChosen}
      />
      <DateField label={say("fund.until")} iso={until} onIso={setUntil} min={tomorrow} />
      <MissingLine intro={say("missing")} missing={missing} />
      <TransactionButton
        transaction={createFund}
        request={missing.length === 0 ? { neighbourhoods: picked, until: endOfDay(until) } : null}
        label={say("fund.create")}
        variant="secondary"
        doneText={say("fund.created")}
        onDone={() => {
          forgetChosen();
          forgetUntil();
        }}
        review
      />
    </Card>
  );
}
