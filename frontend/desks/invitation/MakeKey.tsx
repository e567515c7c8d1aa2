import { useState } from "react";
import { whyNoPasskeyHere } from "../../account/passkey/can-hold-passkey.ts";
import { forgetMadeKey, madeKey } from "../../account/passkey/made-key.ts";
import { ProblemError } from "../../account/request.ts";
import { useIdentity } from "../../app/Identity.tsx";
import { useConfig } from "../../config/ConfigContext.ts";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { NoPasskeyNotice } from "../../parts/NoPasskeyNotice.tsx";
import { Terms } from "../../parts/Terms.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { PressButton } from "../../parts/PressButton.tsx";

type Props = {
  token: string;
  /** Somebody else was first. */
  onUsed: () => void;
  onIn: () => void;
};

/** Where somebody goes on with the key that they made for this invitation. */
export function invitationPage(token: string): string {
  return `/invitation#${token}`;
}

/**
 * The terms to read or hear, and one button: it makes a key, and uses it once to take the invitation. A key that was made
 * is used again when the second half has to be tried once more.
 */
export function MakeKey({ token, onUsed, onIn }: Props) {
  const page = invitationPage(token);
  const say = useWords("joining");
  const { date } = useFormat();
  const config = useConfig();
  const { choose } = useIdentity();
  const [made, setMade] = useState(() => madeKey(page));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const press = async () => {
    setBusy(true);
    setError(null);
    try {
      const [{ accountOf, claim }, { makeKeyOnce }] = await Promise.all([
        import("./join.ts"),
        import("../../account/passkey/make-key-once.ts"),
      ]);
      const key = await makeKeyOnce(page, date(Math.floor(Date.now() / 1_000)));
      setMade(key);
      choose(await claim(token, accountOf(key, config), config));
      onIn();
    } catch (problem) {
      if (problem instanceof ProblemError && problem.problem === "invitation-used") {
        forgetMadeKey(page);
        onUsed();
      }
      setError(problem);
      setBusy(false);
    }
  };
  const why = whyNoPasskeyHere();
  return (
    <>
      <Terms />
      <p>{say("later")}</p>
      {why ? (
        <NoPasskeyNotice why={why} />
      ) : (
        <div className="sc-transaction">
          <p>{say(made ? "prompt.use" : "prompt.both")}</p>
          <div className="sc-buttons">
            <PressButton off={busy && "busy"} onClick={() => void press()}>
              {say(made ? "goOn" : "make")}
            </PressButton>
          </div>
          {busy && <Waiting />}
          {error !== null && <FailureNotice error={error} />}
          <p className="sc-quiet">{say("what")}</p>
        </div>
      )}
    </>
  );
}
