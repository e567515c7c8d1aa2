import { Button } from "@amsterdam/design-system-react";
import { useEffect, useState } from "react";
import { useWords } from "../words/use-words.ts";

/** Voorlezen: the device reads a text with its own voice. Nothing leaves it; where it has no voice there is no button. */
export function ReadAloud({ text, language }: { text: string; language: string }) {
  const say = useWords("joining");
  const [reading, setReading] = useState(false);
  const voice = "speechSynthesis" in window ? speechSynthesis : null;
  useEffect(() => () => voice?.cancel(), [voice]);
  if (!voice) return null;

  const press = () => {
    voice.cancel();
    if (reading) return setReading(false);
    const words = new SpeechSynthesisUtterance(text);
    words.lang = language;
    words.onend = words.onerror = () => setReading(false);
    setReading(true);
    voice.speak(words);
  };
  return (
    <div>
      <Button variant="secondary" onClick={press}>
        {say(reading ? "readAloud.stop" : "readAloud")}
      </Button>
    </div>
  );
}
