import { laterPart } from "../../data/later-part.ts";
import { LaterOwnWordsFields } from "../../own-words/later-own-words-fields.ts";
import { LaterRewordFields } from "../../parts/later-reword-fields.ts";
import { LaterPhotoCard } from "../../photos/later-photo-card.ts";

/**
 * What a resident fills in, and what is folded away: loaded by the press that opens it, or before that in a quiet moment, so
 * that a page can be read without it (decision 101).
 */
export const DisputeFields = laterPart(
  async () => (await import("./debts/DisputeFields.tsx")).DisputeFields,
);
export const ReportFields = laterPart(
  async () => (await import("./plan/ReportFields.tsx")).ReportFields,
);
export const IdeaFields = laterPart(
  async () => (await import("./ideas/IdeaFields.tsx")).IdeaFields,
);

/** To be fetched ahead. */
export const FORM_PARTS = [
  DisputeFields,
  ReportFields,
  IdeaFields,
  LaterOwnWordsFields,
  LaterRewordFields,
  LaterPhotoCard,
];
