import { pageOfMadeKey } from "../../account/passkey/made-key.ts";
import { useWords } from "../../words/use-words.ts";

/** Back to the page on which this device made a key that acts for nobody yet: a closed tab loses nothing. */
export function MadeKeyWaits() {
  const say = useWords("start");
  const page = pageOfMadeKey();
  if (!page) return null;
  return (
    <p className="sc-notice">
      {say("made.text")} <a href={page}>{say("made.link")}</a>
    </p>
  );
}
