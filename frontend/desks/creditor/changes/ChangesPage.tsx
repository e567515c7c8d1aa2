import { NOTHING_TO_ASK } from "../../../data/answer.ts";
import { csvOf } from "../../../data/csv-of.ts";
import { saveFile } from "../../../data/save-file.ts";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { FileField } from "../../../parts/FileField.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { RefusedFile } from "../file/RefusedFile.tsx";
import { ReadChanges } from "./ReadChanges.tsx";
import { TEMPLATE } from "./template.ts";
import { useChangeFile } from "./use-change-file.ts";

/** Payments elsewhere and corrections from a file: shown as they were read beside the book, and only then written down. */
export default function ChangesPage() {
  const say = useWords("changes");
  const { chosen, choosing, choose } = useChangeFile();
  const template = () =>
    Promise.resolve(saveFile("wijzigingen.csv", csvOf(TEMPLATE), "text/csv;charset=utf-8"));
  return (
    <Screen title={say("title")} needs={NOTHING_TO_ASK} wide>
      {() => (
        <>
          <p>{say("about")}</p>
          <SendButton
            label={say("template")}
            variant="secondary"
            send={template}
            doneText={say("made")}
          />
          <FileField label={say("choose")} onFile={(file) => void choose(file)} />
          {choosing.state === "reading" && <Waiting />}
          {choosing.state === "failed" && <FailureNotice error={choosing.error} />}
          {chosen?.file.kind === "refused" && (
            <RefusedFile name={chosen.name} problems={chosen.file.problems} />
          )}
          {chosen?.file.kind === "read" && (
            <ReadChanges key={chosen.turn} name={chosen.name} sorted={chosen.sorted} />
          )}
        </>
      )}
    </Screen>
  );
}
