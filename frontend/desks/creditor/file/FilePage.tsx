import { Link } from "wouter";
import { csvOf } from "../../../data/csv-of.ts";
import { saveFile } from "../../../data/save-file.ts";
import { useNow } from "../../../data/use-now.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { FileField } from "../../../parts/FileField.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { useWords } from "../../../words/use-words.ts";
import { agreementsInForce } from "../claims-in-book.ts";
import { useCreditor } from "../use-creditor.ts";
import { ReadFile } from "./ReadFile.tsx";
import { RefusedFile } from "./RefusedFile.tsx";
import { CLAIM_TEMPLATE } from "./template.ts";
import { useFileBook } from "./use-file-book.ts";

/** Claims from a file: read whole or not at all, shown as they were read, and only then registered. */
export function FilePage() {
  const say = useWords("creditor");
  const { needs, ownName } = useCreditor();
  const sayChanges = useWords("changes");
  const template = () =>
    Promise.resolve(saveFile("vorderingen.csv", csvOf(CLAIM_TEMPLATE), "text/csv;charset=utf-8"));
  const now = useNow();
  const { chosen, choosing, choose } = useFileBook(ownName);
  return (
    <Screen title={say("file.title")} needs={needs} wide>
      {({ agreements }) => {
        const [agreement] = agreementsInForce(agreements, now);
        if (!agreement) return <Empty>{say("register.noAgreement")}</Empty>;
        return (
          <>
            <p>{say("file.about")}</p>
            <p>
              <Link className="sc-row-link" href="/creditor/changes">
                {say("file.changes")}
              </Link>
            </p>
            <SendButton
              label={sayChanges("template")}
              variant="secondary"
              send={template}
              doneText={sayChanges("made")}
            />
            <FileField label={say("file.choose")} onFile={(file) => void choose(file)} />
            {choosing.state === "reading" && <Waiting />}
            {choosing.state === "failed" && <FailureNotice error={choosing.error} />}
            {chosen?.file.kind === "refused" && (
              <RefusedFile name={chosen.name} problems={chosen.file.problems} />
            )}
            {chosen?.file.kind === "read" && (
              <ReadFile
                key={chosen.turn}
                name={chosen.name}
                reading={chosen.file.reading}
                read={chosen.file.claims}
                codes={chosen.codes}
                known={chosen.known}
                agreementId={agreement.id}
              />
            )}
          </>
        );
      }}
    </Screen>
  );
}
