import { useEffect } from "react";
import { useWords } from "../words/use-words.ts";
import { useVoice } from "./Announcer.tsx";

/** What comes sooner is its own answer, in milliseconds. */
const SOON_MS = 700;

/** Something is being fetched. However many parts of a page wait, it is said once, and not where it is over in a moment. */
export function Waiting() {
  const say = useWords("shared");
  const voice = useVoice();
  const text = say("waiting");
  useEffect(() => {
    const wait = setTimeout(() => voice.say(text, true), SOON_MS);
    return () => {
      clearTimeout(wait);
      voice.unsay(text);
    };
  }, [text, voice]);
  return (
    <p className="sc-waiting">
      <span className="sc-waiting__dots" aria-hidden="true" />
      {text}
    </p>
  );
}
