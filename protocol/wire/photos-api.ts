import type { Address, Seconds } from "./basics.ts";

/**
 * Photos in the dossier: part of the REST API, under /api/v1. The begin and the end of a step, and a letter about a debt.
 * Each is a JPEG picture and nothing else; no name of a file goes along.
 *
 * PUT /residents/{address}/subgoals/{subgoalId}/photos/{moment} and PUT /letters/{id}/photo with image/jpeg -> 200 Photo,
 * in the place of the one that was there. GET /photos/{id} -> image/jpeg. DELETE /photos/{id} -> 204.
 */
export type PhotoMoment = "begin" | "end";

export type Photo = {
  id: string;
  /** Of which step, as the chain numbers it; null for a letter's. */
  subgoalId: number | null;
  moment: PhotoMoment | null;
  /** Of which letter; null for a step's. */
  letter: string | null;
  /** Bytes. */
  size: number;
  at: Seconds;
  by: Address;
};

/** GET /residents/{address}/photos -> which there are, of those that who asks may see. */
export type PhotosAnswer = { photos: Photo[] };
