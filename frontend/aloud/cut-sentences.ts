/** A piece of text by where it begins and ends. */
export type Cut = { text: string; from: number; to: number };

/** A text as a voice reads it: sentence by sentence, "1.475,20" in one piece, nothing that is only space. */
export function cutSentences(text: string, language: string): Cut[] {
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
    .map(({ segment, index }) => ({
      text: segment.replace(/\s+/g, " ").trim(),
      from: index,
      to: index + segment.trimEnd().length,
    }))
    .filter(({ text }) => text !== "");
}
