import { laterPart } from "../data/later-part.ts";

/** One photo (PhotoCard.tsx), for a page on which few have one. */
export const LaterPhotoCard = laterPart(async () => (await import("./PhotoCard.tsx")).PhotoCard);
