import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { AfterReason } from "./AfterReason.tsx";
import { LogLines } from "./LogLines.tsx";
import { useLooks } from "./use-looks.ts";

/** Wie opende wat: the whole log of processing, of nobody by name but of who works here. */
export function LogPage() {
  const say = useWords("reading");
  return (
    <Screen title={say("log.title")} needs={useLooks()}>
      {({ looks }) => (
        <>
          <p>{say("log.text")}</p>
          <AfterReason about={null} looks={looks}>
            <LogLines />
          </AfterReason>
        </>
      )}
    </Screen>
  );
}
