import type { Address, Seconds } from "./basics.ts";
import type { Pillar } from "./dossier-records.ts";

/** What a programme decides about itself, about nobody: part of the dossier's REST API, under /api/v1. */

/** What a level of a bridge is called: in Dutch, and in other languages where the programme has words for it. */
export type LevelWords = { nl: string; en: string | null; tr: string | null; ar: string | null };

/** GET /api/v1/bridge-scales, anyone signed in: every scale there was, the newest last. Scale 0 is not among them. */
export type BridgeScalesAnswer = { scales: BridgeScale[] };
/** POST /api/v1/bridge-scales by the office -> 201 BridgeScale: it holds for the next bridge, the lowest level first. */
export type NewBridgeScale = { levels: LevelWords[] };
export type BridgeScale = NewBridgeScale & { id: number; at: Seconds };

/** GET /api/v1/activities, anyone signed in: what can be done in the neighbourhood, ended ones too, the newest last. */
export type ActivitiesAnswer = { activities: Activity[] };
/** POST /api/v1/activities by the office -> 201 Activity. DELETE /api/v1/activities/{id} -> 204: nobody picks it any more. */
export type NewActivity = {
  /** As a step would say it. */
  text: string;
  pillar: Pillar;
  /** Coin cents as a decimal string, alone and in a group; null where it is not done in a group. */
  reward: string;
  groupReward: string | null;
  /** Why it has this value. */
  rule: string;
  /** The number of the neighbourhood where it is; null for all. */
  neighbourhood: number | null;
};
export type Activity = NewActivity & { id: string; at: Seconds; ended: boolean };

/** What coins are by law. Whether they are one of the first three, or something else in the words of the decision. */
export type LegalLabel = "gift" | "volunteer" | "expenses" | "other";

/** GET /api/v1/legal-labels, anyone signed in: every decision that was written down, the newest last: that one holds. */
export type LegalLabelsAnswer = { decisions: LegalDecision[] };
/** POST /api/v1/legal-labels by the office -> 201 LegalDecision. None is ever changed: a wrong one is put right by the next. */
export type NewLegalDecision = {
  label: LegalLabel;
  /** What the decision calls coins where the label is other; null beside another label. */
  words: string | null;
  /** Whether coins count as income, as the decision says. */
  counts: boolean;
  /** The day of the decision of the municipality, an ISO date. */
  decidedOn: string;
  /** Its number, or where it can be read. */
  reference: string;
  /** Whom to call about it. */
  phone: string;
};
export type LegalDecision = NewLegalDecision & {
  id: number;
  at: Seconds;
  /** Who wrote it down: told to the office alone. */
  by: Address | null;
};
