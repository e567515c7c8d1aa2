import type { LetterVersionsAnswer, NewLetterVersion } from "../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { dayFromNow } from "../data/day-from-now.ts";
import { useAsk } from "../data/use-ask.ts";
import { FailureNotice } from "../parts/FailureNotice.tsx";
import { SendButton } from "../parts/SendButton.tsx";
import { TextField } from "../parts/TextField.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { changesInLetter } from "./changes-in-letter.ts";
import { EarlierLetters } from "./EarlierLetters.tsx";
import { isSameLetter } from "./is-same-letter.ts";
import { draftOf, readWords, type LetterDraft } from "./letter-draft.ts";
import { LetterChanges } from "./LetterChanges.tsx";
import { LetterFields } from "./LetterFields.tsx";

/** A correction as it is being typed. */
export type CorrectionDraft = LetterDraft & { reason: string };

type Props = {
  letter: Letter;
  /** Null until something was typed. */
  draft: CorrectionDraft | null;
  onDraft: (draft: CorrectionDraft | null) => void;
  onDone: () => void;
};

/**
 * What stood in a letter before, and a form to put it right: what changes is shown beside what stands there now. Where
 * somebody else was first that is said, what they wrote is shown, and what was typed stays.
 */
export default function LetterCorrection({ letter, draft, onDraft, onDone }: Props) {
  const say = useWords("listing");
  const { money } = useFormat();
  const { ask, parts } = useAccount();
  const path = `/api/v1/letters/${letter.id}/versions`;
  const versions = useAsk<LetterVersionsAnswer>(path);
  const today = dayFromNow(0);
  const typed = draft ?? { ...draftOf(letter, money), reason: "" };
  const change = (part: Partial<CorrectionDraft>) => onDraft({ ...typed, ...part });

  const creditorName = letter.creditor === null ? typed.otherName.trim() : letter.creditorName;
  const { words, missing } = readWords(typed, creditorName, today);
  const changes = words ? changesInLetter(letter, words) : [];
  const reason = typed.reason.trim();
  const needed = [
    ...missing.map((one) => say(`missing.${one}`)),
    ...(words && changes.length === 0 ? [say("missing.change")] : []),
    ...(reason === "" ? [say("missing.reason")] : []),
  ];
  const send = async () => {
    const body: NewLetterVersion = { after: letter.version, content: words!, reason };
    await ask(path, { method: "POST", body, seen: { path, same: isSameLetter(letter) } });
    await parts.queries.invalidateQueries({ queryKey: ["live"] });
  };
  return (
    <>
      {versions.state === "loading" && <Waiting />}
      {versions.state === "failed" && (
        <FailureNotice error={versions.error} again={versions.again} />
      )}
      {versions.state === "ready" && versions.value.versions.length > 1 && (
        <EarlierLetters versions={versions.value.versions} />
      )}
      {letter.debtId === null && (
        <>
          <p>{say("what")}</p>
          <LetterFields draft={typed} onChange={change} today={today} />
          <TextField
            label={say("reason")}
            hint={say("reasonHint")}
            text={typed.reason}
            onText={(text) => change({ reason: text })}
            rows={2}
            maxLength={500}
          />
          {changes.length > 0 && (
            <div className="sc-stack" role="group" aria-label={say("preview")}>
              <p>
                <strong>{say("preview")}</strong>
              </p>
              <LetterChanges changes={changes} when="change" />
              {letter.redeemable && words?.redeemable === false && <p>{say("fine")}</p>}
            </div>
          )}
          {needed.length > 0 && (
            <p className="sc-quiet">
              {say("missing")} {needed.join(", ")}.
            </p>
          )}
          <SendButton
            label={say("send")}
            send={needed.length === 0 ? send : null}
            doneText={say("done")}
            onDone={() => {
              onDraft(null);
              onDone();
            }}
          />
        </>
      )}
    </>
  );
}
