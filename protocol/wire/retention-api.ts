import type { Address, Seconds } from "./basics.ts";

/** What is due for destruction: part of the dossier's REST API, under /api/v1, for the office. */

/** Why it is due: asked to take part and was not enrolled for 90 days; left a year ago. */
export type DueProcess = "applied" | "left";

/** What there is of somebody. `people`: their keys, without which nothing of them can be read again. */
export type DueKind =
  "people" | "applications" | "words" | "claims" | "letters" | "photos" | "objections";

/** How many of what, never whose. `since`: since when the oldest of them is due. */
export type DueLine = { process: DueProcess; kind: DueKind; count: number; since: Seconds };

/** GET /api/v1/destruction-list -> 200. POST puts what is due before a second official -> 201 DestructionAnswer. */
export type DestructionAnswer = {
  /** What the system finds due now, apart from what waits for a second official. */
  due: DueLine[];
  /** PUT /api/v1/destruction-list/{id}/agreement by another official -> 200 DestructionAnswer; DELETE takes it back -> 204. */
  proposed: { id: string; at: Seconds; by: Address; lines: DueLine[] } | null;
  /** What was destroyed, newest first; `rule` and no officials where it went by itself. */
  done: Destroyed[];
};
export type Destroyed = {
  at: Seconds;
  /** As in a line, "left: words"; or of what goes by itself: "log", "kept". */
  process: string;
  rule: string;
  count: number;
  since: Seconds | null;
  proposedBy: Address | null;
  agreedBy: Address | null;
};
