/**
 * The device's own voice for a language, or undefined. Never one that sends the text elsewhere to be spoken: what is read
 * aloud can be about debts.
 */
export function localVoice(
  voices: readonly Pick<SpeechSynthesisVoice, "lang" | "localService">[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const base = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
  return voices.find(({ localService, lang }) => localService && base(lang) === base(language)) as
    SpeechSynthesisVoice | undefined;
}
