import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { StoryLine } from "../../../story/StoryLine.tsx";
import { mainEvents } from "../../../story/main-events.ts";
import { storyOf } from "../../../story/story-of.ts";
import { useWords } from "../../../words/use-words.ts";
import { useWallet } from "../use-wallet.ts";
import { OlderLines } from "./OlderLines.tsx";

/** Wat er gebeurde: everything that concerns the resident, the newest first, each line checked by the browser. */
export function HappenedPage() {
  const say = useWords("resident");
  const { needs, also, records, names } = useWallet();
  return (
    <Screen title={say("happened.title")} needs={needs} also={also}>
      {({ lines, plans, debts }) => {
        const context = { plans, debts, records, nameOf: names.nameOf };
        const oldest = lines.at(-1);
        return (
          <>
            <p>{say("happened.text")}</p>
            {lines.length === 0 && <Empty>{say("happened.none")}</Empty>}
            <ol className="sc-stories">
              {mainEvents(lines).map((line) => {
                const story = storyOf(line, context);
                return story && <StoryLine key={line.id} line={line} story={story} />;
              })}
            </ol>
            {oldest && lines.length >= 50 && <OlderLines before={oldest.id} context={context} />}
          </>
        );
      }}
    </Screen>
  );
}
