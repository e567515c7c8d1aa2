import { Button } from "@amsterdam/design-system-react";
import { useState } from "react";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { Picture } from "../../../parts/Picture.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ElsewhereForm } from "./ElsewhereForm.tsx";
import { useElsewhere } from "./use-elsewhere.ts";
import { useMonthName } from "./use-month-name.ts";

type Props = { person: PersonRow & { name: string }; head: Head };

/** What a resident received elsewhere this year and what of it counts, and writing it down. */
export function ReceivedElsewhere({ person, head }: Props) {
  const say = useWords("endings");
  const { money } = useFormat();
  const monthName = useMonthName();
  const answer = useElsewhere(person.address, head);
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <Card title={say("elsewhere.title")}>
      <p>{say("elsewhere.about")}</p>
      {done && (
        <p className="sc-notice sc-notice--good" role="status">
          <Picture name="yes" />
          {say("elsewhere.done")}
        </p>
      )}
      {answer.state === "loading" && <Waiting />}
      {answer.state === "failed" && <FailureNotice error={answer.error} again={answer.again} />}
      {answer.state === "ready" && (
        <>
          {answer.value.every(({ coins }) => coins === 0n) ? (
            <Empty>{say("elsewhere.none")}</Empty>
          ) : (
            <Rows
              rows={answer.value
                .filter(({ coins }) => coins > 0n)
                .map(({ month, coins }) => ({ term: monthName(month), text: money(coins) }))}
            />
          )}
          {open ? (
            <ElsewhereForm
              person={person}
              months={answer.value}
              onDone={() => {
                setOpen(false);
                setDone(true);
              }}
              onBack={() => setOpen(false)}
            />
          ) : (
            <div>
              <Button variant="secondary" onClick={() => setOpen(true)}>
                {say("elsewhere.open")}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
