import { useEffect, useState } from "react";

/** The voices there are; a browser tells them late. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    if (!("speechSynthesis" in window)) return;
    const renew = () => setVoices(voicesNow());
    speechSynthesis.addEventListener("voiceschanged", renew);
    return () => speechSynthesis.removeEventListener("voiceschanged", renew);
  }, []);
  return voices;
}

function voicesNow(): readonly SpeechSynthesisVoice[] {
  return "speechSynthesis" in window ? speechSynthesis.getVoices() : [];
}
