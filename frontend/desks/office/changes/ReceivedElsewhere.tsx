import { useState } from "react";
import type { Head } from "../../../../protocol/wire/basics.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { useBegun } from "../../../data/use-begun.ts";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { GoodNotice } from "../../../parts/GoodNotice.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { ElsewhereForm, elsewhereDraft } from "./ElsewhereForm.tsx";
import { useElsewhere } from "./use-elsewhere.ts";
import { useMonthName } from "../../../words/use-month-name.ts";

type Props = { person: PersonRow & { name: string }; head: Head };

/** What a resident received elsewhere this year and what of it counts, and writing it down. */
export function ReceivedElsewhere({ person, head }: Props) {
  const say = useWords("endings");
  const { money } = useFormat();
  const monthName = useMonthName();
  const answer = useElsewhere(person.address, head);
  const begun = useBegun(elsewhereDraft(person));
  const [done, setDone] = useState(false);
  return (
    <Card title={say("elsewhere.title")}>
      <p>{say("elsewhere.about")}</p>
      {done && <GoodNotice>{say("elsewhere.done")}</GoodNotice>}
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
          <FormBehindButton open={say("elsewhere.open")} begun={begun}>
            {(close) => (
              <ElsewhereForm
                person={person}
                months={answer.value}
                onDone={() => {
                  close();
                  setDone(true);
                }}
              />
            )}
          </FormBehindButton>
        </>
      )}
    </Card>
  );
}
