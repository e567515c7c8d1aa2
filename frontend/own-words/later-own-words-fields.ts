import { laterPart } from "../data/later-part.ts";

/** The form for own words (OwnWordsFields.tsx): the page is read without it. */
export const LaterOwnWordsFields = laterPart(
  async () => (await import("./OwnWordsFields.tsx")).OwnWordsFields,
);
