import type { Address } from "../../../protocol/wire/basics.ts";
import { useNames } from "../../data/use-names.ts";
import { useResident } from "../../data/use-resident.ts";
import { Empty } from "../../parts/Empty.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { eventsTold } from "../../story/events-told.ts";
import { OlderLines } from "../../story/OlderLines.tsx";
import { StoryLine } from "../../story/StoryLine.tsx";
import { useWords } from "../../words/use-words.ts";
import { AfterReason } from "./AfterReason.tsx";
import { useLooks } from "./use-looks.ts";

/** What the book says of one account, line by line as its person reads it, each checked here; without a word of anybody. */
export function ChainStoryPage({ person }: { person: Address }) {
  const say = useWords("reading");
  return (
    <Screen title={say("story.title")} needs={useLooks()}>
      {({ looks }) => (
        <>
          <p className="sc-address">{person}</p>
          <AfterReason about={person} looks={looks}>
            <Lines person={person} />
          </AfterReason>
        </>
      )}
    </Screen>
  );
}

function Lines({ person }: { person: Address }) {
  const say = useWords("reading");
  const { nameOf } = useNames();
  const answer = useResident(person);
  if (answer.state === "loading") return <Waiting />;
  if (answer.state === "failed") return <FailureNotice error={answer.error} again={answer.again} />;
  const { lines, plans, debts } = answer.value;
  const context = { plans, debts, records: [], nameOf, withoutWords: true };
  return (
    <>
      <p>{say("story.text")}</p>
      {lines.length === 0 && <Empty>{say("story.none")}</Empty>}
      <ol className="sc-stories">
        {eventsTold(lines).map((told) => (
          <StoryLine key={told.line.id} told={told} context={context} />
        ))}
      </ol>
      <OlderLines resident={person} lines={lines} context={context} />
    </>
  );
}
