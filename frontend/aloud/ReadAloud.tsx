import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";
import { localVoice } from "./local-voice.ts";
import { readAloud } from "./read-aloud.ts";
import { useVoices } from "./use-voices.ts";

/** Voorlezen: the device reads the page with a voice of its own. Where it has none for this language there is no button. */
export default function ReadAloud() {
  const say = useWords("aloud");
  const { language } = useLanguage();
  const [location] = useLocation();
  const [readingAt, setReadingAt] = useState<string | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const place = `${language} ${location}`;
  const reading = readingAt === place;
  // Another page, another language: silence.
  useEffect(() => () => stop.current?.(), [place]);
  const voices = useVoices();
  if (!localVoice(voices, language)) return null;

  const press = () => {
    stop.current?.();
    stop.current = null;
    setReadingAt(null);
    if (reading) return;
    setReadingAt(place);
    stop.current = readAloud(document.getElementById("main")!, () => setReadingAt(null));
  };
  return (
    <button type="button" className="sc-plain-button" aria-pressed={reading} onClick={press}>
      {say(reading ? "stop" : "read")}
    </button>
  );
}
