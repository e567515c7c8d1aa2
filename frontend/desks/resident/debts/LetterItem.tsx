import { useState } from "react";
import type { PermissionRequest } from "../../../../protocol/wire/dossier-api.ts";
import type { Letter } from "../../../../protocol/wire/dossier-records.ts";
import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { Dot } from "../../../parts/Dot.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { StatusMark } from "../../../parts/StatusMark.tsx";
import { CorrectLetter } from "../../../listing/CorrectLetter.tsx";
import { isSameLetter } from "../../../listing/is-same-letter.ts";
import { LetterPhoto } from "../../../photos/LetterPhoto.tsx";
import { Money } from "../../../parts/Money.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { PressButton } from "../../../parts/PressButton.tsx";

/** One letter, and whether its creditor may know that the resident takes part: the resident alone decides. */
export function LetterItem({ letter }: { letter: Letter }) {
  const say = useWords("resident");
  const { isoDate } = useFormat();
  const { ask, parts } = useAccount();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const answer = async (mayKnow: PermissionRequest["mayKnow"]) => {
    setBusy(true);
    setError(null);
    const body: PermissionRequest = { mayKnow };
    const at = `/api/v1/letters/${letter.id}`;
    const seen = { path: `${at}/versions`, same: isSameLetter(letter) };
    await ask(`${at}/permission`, { method: "PUT", body, seen }).then(
      () => parts.queries.invalidateQueries({ queryKey: ["live"] }),
      setError,
    );
    setBusy(false);
  };
  const asked = letter.redeemable && letter.creditor !== null;
  return (
    <li className="sc-card">
      <p>
        <strong>{letter.creditorName}</strong> <Dot />{" "}
        <Money cents={sumOfParts(readParts(letter.parts))} of="euros" />
      </p>
      <p className="sc-quiet">
        {say("letter.about", {
          kind: letter.kind,
          reference: letter.reference,
          date: isoDate(letter.peildatum),
        })}
      </p>
      {letter.endsBy && <p>{say("letter.endsBy", { date: isoDate(letter.endsBy) })}</p>}
      {!asked && <p>{say("letter.notHere")}</p>}
      {asked && letter.mayKnow !== "unanswered" && (
        <StatusMark
          tone={letter.mayKnow === "yes" ? "good" : "plain"}
          picture={letter.mayKnow === "yes" ? "eye" : "no"}
        >
          {say(`letter.mayKnow.${letter.mayKnow}`)}
        </StatusMark>
      )}
      {asked && (
        <div className="sc-stack" role="group" aria-label={say("letter.question")}>
          {letter.mayKnow === "unanswered" && <p>{say("letter.question")}</p>}
          <div className="sc-buttons">
            {letter.mayKnow !== "yes" && (
              <PressButton off={busy && "busy"} onClick={() => void answer("yes")}>
                {say("letter.yes")}
              </PressButton>
            )}
            {letter.mayKnow !== "no" && (
              <PressButton
                variant="secondary"
                off={busy && "busy"}
                onClick={() => void answer("no")}
              >
                {say("letter.no")}
              </PressButton>
            )}
          </div>
        </div>
      )}
      {error !== null && <FailureNotice error={error} />}
      <CorrectLetter letter={letter} />
      <LetterPhoto letter={letter} />
    </li>
  );
}
