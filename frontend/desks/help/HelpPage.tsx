import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { FreezeCard } from "./FreezeCard.tsx";
import { PaperCard } from "./paper/PaperCard.tsx";
import { RecoveryCard } from "./RecoveryCard.tsx";
import { useHelp } from "../../data/use-help.ts";

/** Everything that officials do for somebody's account: what runs first, then what ended. */
export default function HelpPage() {
  const say = useWords("recovery");
  const needs = useHelp();
  return (
    <Screen title={say("title")} needs={needs}>
      {({ now, recoveries, papers, freezes }) => (
        <>
          <p>{say("text")}</p>
          {recoveries.length + papers.length + freezes.length === 0 && <Empty>{say("none")}</Empty>}
          <ul className="sc-list">
            {[...recoveries]
              .sort((a, b) => Number(a.end !== null) - Number(b.end !== null))
              .map((one) => (
                <li key={`${one.resident} ${one.proposedAt} ${one.keysHash}`}>
                  <RecoveryCard recovery={one} now={now} />
                </li>
              ))}
            {[...papers]
              .sort((a, b) => Number(a.end !== null) - Number(b.end !== null))
              .map((one) => (
                <li key={`${one.resident} ${one.stepId}`}>
                  <PaperCard step={one} now={now} />
                </li>
              ))}
            {freezes.map((one) => (
              <li key={`${one.resident} ${one.frozenAt}`}>
                <FreezeCard freeze={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
