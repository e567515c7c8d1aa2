import { Button } from "@amsterdam/design-system-react";
import { useRef, useState } from "react";
import type { TransactionReceipt } from "viem";
import type { MentorAnswer } from "../../../../protocol/wire/index-answers.ts";
import { CheckField } from "../../../parts/CheckField.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { confirmGroup, MOST_LINES, type GroupLine } from "../../../transactions/confirm-group.ts";
import { useWords } from "../../../words/use-words.ts";
import { useCaseload, type Caseload } from "../use-caseload.ts";
import { openSteps } from "../waiting.ts";
import { GroupOutcome } from "./GroupOutcome.tsx";
import { GroupPerson, type ReadyLine } from "./GroupPerson.tsx";
import { JustConfirmed } from "./JustConfirmed.tsx";
import { outcomeOf, together, without, type GroupResult } from "./outcome-of.ts";
import { SendGroup, type Turns } from "./SendGroup.tsx";

/** People whose steps are shown at a press. */
const AT_ONCE = 100;

/** Samen goedkeuren: several steps of several people, one press; more than a hundred go in turns. */
export function TogetherPage() {
  const say = useWords("mentor");
  const { needs, nameOf } = useCaseload();
  return (
    <Screen title={say("together.title")} needs={needs}>
      {(caseload) => <Choice caseload={caseload} nameOf={nameOf} />}
    </Screen>
  );
}

type Props = { caseload: MentorAnswer; nameOf: Caseload["nameOf"] };

function Choice({ caseload, nameOf }: Props) {
  const say = useWords("mentor");
  const [asGroup, setAsGroup] = useState(false);
  const [chosen, setChosen] = useState<readonly GroupLine[]>([]);
  const [outcome, setOutcome] = useState<GroupResult | null>(null);
  const [turns, setTurns] = useState<Turns>("none");
  const [shown, setShown] = useState(AT_ONCE);
  /** What can be ticked of each person that is shown: their words are there, and nothing of it is red. */
  const ready = useRef(new Map<string, readonly ReadyLine[]>());

  const underWay = turns === "underWay";
  const people = openSteps(caseload);
  const listed = new Set(people.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const lines = chosen.filter(({ subgoalId }) => listed.has(subgoalId));
  const change = (group: boolean) => {
    setAsGroup(group);
    // Each amount is another one now: choose again what was seen.
    setChosen([]);
  };
  const tell = async (receipt: TransactionReceipt) => {
    setOutcome(await outcomeOf(lines, receipt));
    setChosen([]);
  };
  const chooseReported = () => {
    const all = [...ready.current.values()].flat();
    setChosen(all.filter(({ reported }) => reported));
  };
  return (
    <>
      <p>{say("together.about")}</p>
      {outcome && <GroupOutcome {...outcome} />}
      <JustConfirmed caseload={caseload} nameOf={nameOf} />
      {people.length === 0 && !underWay && <Empty>{say("together.none")}</Empty>}
      {people.length > 0 && !underWay && (
        <>
          <CheckField label={say("together.asGroup")} checked={asGroup} onChecked={change} />
          {people.length > 5 && (
            <div>
              <Button variant="secondary" onClick={chooseReported}>
                {say("together.reported")}
              </Button>
            </div>
          )}
          {people.slice(0, shown).map(({ person, rows }) => (
            <GroupPerson
              key={person.address}
              resident={person.address}
              name={nameOf(person.address)}
              rows={rows}
              asGroup={asGroup}
              chosen={lines}
              onChosen={setChosen}
              ready={ready}
            />
          ))}
          <MoreButton
            list={{
              more: shown < people.length ? () => setShown(shown + AT_ONCE) : null,
              busy: false,
              failed: null,
            }}
            shown={shown}
            of={people.length}
            atOnce={AT_ONCE}
          />
        </>
      )}
      {/* Under way it stands alone: of each person that is listed everything is asked anew after every block. */}
      {(people.length > 0 || turns !== "none") && (
        <div className="sc-at-hand">
          {turns !== "none" || lines.length > MOST_LINES ? (
            <SendGroup
              lines={lines}
              onSent={(result) => {
                setOutcome((before) => together(before, result));
                setChosen((before) => without(before, result));
              }}
              onTurns={(now) => {
                if (now === "underWay") setOutcome(null);
                setTurns(now);
              }}
            />
          ) : (
            <TransactionButton
              transaction={confirmGroup}
              request={lines.length === 0 ? null : lines}
              label={say("together.send", { count: lines.length })}
              doneText={say("together.done")}
              onDone={(receipt) => void tell(receipt)}
              review
            />
          )}
        </div>
      )}
    </>
  );
}
