import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";

/** The contract's roles, by their number. */
export const ROLES: readonly MeAnswer["role"][] = [
  "none",
  "mentor",
  "second",
  "creditor",
  "counsellor",
  "office",
];

/** The contract's statuses of a person, by their number. */
export const STATUSES: readonly MeAnswer["status"][] = [
  "none",
  "enrolled",
  "participating",
  "paused",
  "left",
];

/** PlanStatus.AwaitsSecond. */
export const AWAITS_SECOND = 6;

/** DebtStatus.Disputed. */
export const DISPUTED = 3;
