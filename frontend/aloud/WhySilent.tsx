import { Card } from "../parts/Card.tsx";
import { useLanguage } from "../words/Language.tsx";
import { useWords } from "../words/use-words.ts";
import { localVoice } from "./local-voice.ts";
import { useVoices } from "./use-voices.ts";

/** For help: how to have a page read aloud, or why this device does not. */
export function WhySilent() {
  const say = useWords("aloud");
  const { language } = useLanguage();
  const voice = localVoice(useVoices(), language);
  return (
    <Card title={say("read")}>
      <p>{say(voice ? "how" : "none")}</p>
    </Card>
  );
}
