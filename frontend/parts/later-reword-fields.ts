import { laterPart } from "../data/later-part.ts";

/** Other words for a plan or a step (RewordFields.tsx): few are put otherwise. */
export const LaterRewordFields = laterPart(
  async () => (await import("./RewordFields.tsx")).RewordFields,
);
