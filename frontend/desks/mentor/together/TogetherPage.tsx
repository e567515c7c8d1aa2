import { useState } from "react";
import type { TransactionReceipt } from "viem";
import type { MentorAnswer } from "../../../../protocol/wire/index-answers.ts";
import { CheckField } from "../../../parts/CheckField.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import {
  confirmGroup,
  MOST_LINES,
  refusedLines,
  type GroupLine,
  type RefusedLine,
} from "../../../transactions/confirm-group.ts";
import { useWords } from "../../../words/use-words.ts";
import { useCaseload, type Caseload } from "../use-caseload.ts";
import { openSteps } from "../waiting.ts";
import { GroupOutcome } from "./GroupOutcome.tsx";
import { GroupPerson } from "./GroupPerson.tsx";

/** Samen goedkeuren: several steps of several people, one press. */
export function TogetherPage() {
  const say = useWords("mentor");
  const { needs, also, nameOf } = useCaseload();
  return (
    <Screen title={say("together.title")} needs={needs} also={also}>
      {(caseload) => <Choice caseload={caseload} nameOf={nameOf} />}
    </Screen>
  );
}

type Outcome = { confirmed: number; refused: (RefusedLine & GroupLine)[] };
type Props = { caseload: MentorAnswer; nameOf: Caseload["nameOf"] };

function Choice({ caseload, nameOf }: Props) {
  const say = useWords("mentor");
  const [asGroup, setAsGroup] = useState(false);
  const [chosen, setChosen] = useState<readonly GroupLine[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const people = openSteps(caseload);
  const listed = new Set(people.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const lines = chosen.filter(({ subgoalId }) => listed.has(subgoalId));
  const change = (group: boolean) => {
    setAsGroup(group);
    // Each amount is another one now: choose again what was seen.
    setChosen([]);
  };
  const finish = (sent: readonly GroupLine[], receipt: TransactionReceipt) => {
    const refused = refusedLines(receipt).flatMap((one) => {
      const line = sent.find(({ subgoalId }) => subgoalId === one.subgoalId);
      return line ? [{ ...line, ...one }] : [];
    });
    setOutcome({ confirmed: sent.length - refused.length, refused });
    setChosen([]);
  };
  return (
    <>
      <p>{say("together.about")}</p>
      {outcome && <GroupOutcome {...outcome} />}
      {people.length === 0 && <Empty>{say("together.none")}</Empty>}
      {people.length > 0 && (
        <>
          <CheckField label={say("together.asGroup")} checked={asGroup} onChecked={change} />
          {people.map(({ person, rows }) => (
            <GroupPerson
              key={person.address}
              resident={person.address}
              name={nameOf(person.address)}
              rows={rows}
              asGroup={asGroup}
              chosen={lines}
              onChosen={setChosen}
            />
          ))}
          {lines.length > MOST_LINES && <p>{say("together.tooMany")}</p>}
          <TransactionButton
            transaction={confirmGroup}
            request={lines.length === 0 || lines.length > MOST_LINES ? null : lines}
            label={say("together.send", { count: lines.length })}
            doneText={say("together.done")}
            onDone={(receipt) => finish(lines, receipt)}
            review
          />
        </>
      )}
    </>
  );
}
