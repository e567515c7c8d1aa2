import type { Seconds } from "./basics.ts";

/** What a person lets others see: part of the dossier's REST API, under /api/v1. */

export type Audience = "mentor" | "household" | "communityBuilder";
export type Shared = "coins" | "goals" | "debts";

/** GET /api/v1/me/sharing; PUT /api/v1/me/sharing/{audience}/{what} with a SharingRequest -> 200 SharingAnswer. */
export type SharingAnswer = {
  sharing: { audience: Audience; what: Shared; until: Seconds | null }[];
};
/** "Alleen vandaag", "altijd" or "nee". A day ends at midnight in Amsterdam. */
export type SharingRequest = { share: "today" | "always" | "no" };
