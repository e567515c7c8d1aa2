import type { NoPasskey } from "../account/passkey/can-hold-passkey.ts";
import { useWords } from "../words/use-words.ts";
import { Picture } from "./Picture.tsx";

/** Says plainly that this page can hold no passkey, and what to do. */
export function NoPasskeyNotice({ why }: { why: NoPasskey }) {
  const say = useWords("joining");
  return (
    <div className="sc-notice">
      <Picture name="warning" />
      <p>{say(`impossible.${why}`)}</p>
    </div>
  );
}
