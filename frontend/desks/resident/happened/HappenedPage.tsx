import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { OlderLines } from "../../../story/OlderLines.tsx";
import { StoryLine } from "../../../story/StoryLine.tsx";
import { eventsTold } from "../../../story/events-told.ts";
import { useWords } from "../../../words/use-words.ts";
import { useWallet } from "../use-wallet.ts";

/** Wat er gebeurde: everything that concerns the resident, the newest first, each line checked by the browser. */
export function HappenedPage() {
  const say = useWords("resident");
  const { needs, records, names } = useWallet();
  return (
    <Screen title={say("happened.title")} needs={needs}>
      {({ person, lines, plans, debts }) => {
        const context = { plans, debts, records, nameOf: names.nameOf };
        return (
          <>
            <p>{say("happened.text")}</p>
            {lines.length === 0 && <Empty>{say("happened.none")}</Empty>}
            <ol className="sc-stories">
              {eventsTold(lines).map((told) => (
                <StoryLine key={told.line.id} told={told} context={context} />
              ))}
            </ol>
            <OlderLines resident={person.address} lines={lines} context={context} />
          </>
        );
      }}
    </Screen>
  );
}
