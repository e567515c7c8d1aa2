import { Button } from "@amsterdam/design-system-react";
import { use, useEffect, useState } from "react";
import { AccountContext } from "../account/AccountContext.ts";
import { useSentence } from "../errors/use-sentence.ts";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";
import { PressButton } from "./PressButton.tsx";

type Props = {
  error: unknown;
  /** Tries it once more, by a button of its own. */
  again?: () => void;
  /** Goes on once somebody signed in again; the button that does it stands beside this, so no other one stands here. */
  afterSignIn?: () => void;
  /** Of the page as a whole, which is silent while a form says itself that somebody has to sign in. */
  ofFrame?: boolean;
};

/** What went wrong, what to do, and a button where a press can help. */
export function FailureNotice({ error, again, afterSignIn = again, ofFrame }: Props) {
  const say = useWords("shared");
  const account = use(AccountContext);
  const [busy, setBusy] = useState(false);
  const [later, setLater] = useState<unknown>(null);
  const sentence = useSentence()(later ?? error);

  const session = account?.parts.session;
  const saysItself = sentence.remedy === "signIn" && !ofFrame;
  useEffect(() => (saysItself ? session?.saysItself() : undefined), [saysItself, session]);

  const signInAgain = async () => {
    setBusy(true);
    await account?.signInAgain().then(() => afterSignIn?.(), setLater);
    setBusy(false);
  };
  return (
    <div className="sc-notice sc-notice--problem" role="alert">
      <Picture name="warning" />
      <div className="sc-stack">
        <p>{sentence.text}</p>
        {sentence.remedy === "signIn" && account ? (
          <PressButton variant="secondary" off={busy && "busy"} onClick={() => void signInAgain()}>
            {say("signInAgain")}
          </PressButton>
        ) : (
          again &&
          sentence.remedy !== "none" && (
            <Button variant="secondary" onClick={again}>
              {say("tryAgain")}
            </Button>
          )
        )}
      </div>
    </div>
  );
}
