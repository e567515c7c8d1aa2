import { useState } from "react";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { endOfDay } from "../../../data/end-of-day.ts";
import { Card } from "../../../parts/Card.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { freezeOffers } from "../../../transactions/freeze-offers.ts";
import { useWords } from "../../../words/use-words.ts";

/** The end of the last of these days is still within 14 days. */
const MOST_DAYS = 13;

/** Until the end of which day, and the button. */
export function FreezeForm({ account, name }: { account: Address; name: string }) {
  const say = useWords("freeze");
  const [first, last] = [dayFromNow(0), dayFromNow(MOST_DAYS)];
  // Who is in a hurry gets the longest term: it can end earlier.
  const [day, setDay] = useState(last);
  const fits = day >= first && day <= last;
  return (
    <Card title={say("form.title")}>
      <DateField
        label={say("form.until")}
        hint={say("form.hint")}
        iso={day}
        onIso={setDay}
        min={first}
        max={last}
      />
      <TransactionButton
        transaction={freezeOffers}
        request={fits ? { account, name, until: endOfDay(day) } : null}
        label={say("stop")}
        doneText={say("stop.done")}
        review
      />
    </Card>
  );
}
