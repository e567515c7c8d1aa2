import { localVoice } from "./local-voice.ts";
import { sentencesIn } from "./sentences-in.ts";

/** Its look stands in theme/parts.css. */
const MARK = "read-aloud";

/**
 * Reads a part of the page aloud with the device's own voices, sentence by sentence, each marked while it sounds. A sentence
 * in a language without such a voice is passed over. Answers how to stop.
 */
export function readAloud(part: Element, done: () => void): () => void {
  let left = sentencesIn(part);
  let stopped = false;

  const stop = () => {
    stopped = true;
    CSS.highlights?.delete(MARK);
    speechSynthesis.cancel();
  };
  const next = () => {
    if (stopped) return;
    const [sentence, ...rest] = left;
    left = rest;
    if (!sentence) {
      stop();
      return done();
    }
    const voice = localVoice(speechSynthesis.getVoices(), sentence.language);
    if (!voice) return next();
    const words = new SpeechSynthesisUtterance(sentence.text);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = words.onerror = next;
    CSS.highlights?.set(MARK, new Highlight(sentence.range));
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    speechSynthesis.speak(words);
  };
  speechSynthesis.cancel();
  next();
  return stop;
}
