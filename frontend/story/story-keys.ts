import type { PictureName } from "../parts/Picture.tsx";

export type Told = {
  picture: PictureName;
  /** The argument that names who did it. */
  who?: string;
  /** The argument that holds the amount: cents, or the four parts of a debt. */
  amount?: string;
  /** The argument that is false or 0 when it tells the opposite, under the same key with `.over`. */
  unless?: string;
};

/** The events that a resident gets a sentence about, under `event.` in the catalogue. */
export const storyKeys = {
  ResidentEnrolled: { picture: "person" },
  ResidentParticipated: { picture: "hands" },
  ResidentPaused: { picture: "pause" },
  ResidentResumed: { picture: "step" },
  ResidentLeft: { picture: "back" },
  ResidentProtected: { picture: "eye" },
  ResidentMoved: { picture: "person" },
  EndAnnounced: { picture: "warning" },
  EndObjected: { picture: "hands" },
  ElsewhereRecorded: { picture: "coin", amount: "coins" },
  Forfeited: { picture: "back", amount: "coins" },
  HoldReleased: { picture: "back", amount: "coins" },
  MentorAssigned: { picture: "person", who: "mentor" },
  PlanProposed: { picture: "step", who: "mentor" },
  PlanApproved: { picture: "eye", who: "second" },
  PlanAccepted: { picture: "hands" },
  PlanDeclined: { picture: "no" },
  PlanWithdrawn: { picture: "back", who: "mentor" },
  PlanLapsed: { picture: "clock" },
  SubgoalReported: { picture: "clock" },
  SubgoalSentBack: { picture: "back", who: "mentor" },
  SubgoalConfirmed: { picture: "coin", who: "mentor", amount: "coins" },
  SubgoalEarned: { picture: "clock", who: "mentor", amount: "coins" },
  SubgoalUndone: { picture: "back", who: "mentor", amount: "coins" },
  SubgoalLapsed: { picture: "clock" },
  SubgoalCancelled: { picture: "no" },
  WordsSuggested: { picture: "step" },
  WordsCorrected: { picture: "hands" },
  SuggestionMade: { picture: "step" },
  SuggestionTakenUp: { picture: "hands" },
  SuggestionAnswered: { picture: "back", who: "mentor" },
  SuggestionWithdrawn: { picture: "back" },
  ComplimentGiven: { picture: "heart", who: "mentor" },
  DebtRegistered: { picture: "bill", who: "creditor", amount: "open" },
  DebtRecognised: { picture: "bill", who: "creditor" },
  DebtDisputed: { picture: "no", who: "creditor" },
  DebtCorrected: { picture: "bill", who: "creditor", amount: "open" },
  DebtWithdrawn: { picture: "back", who: "creditor" },
  DebtPaidElsewhere: { picture: "yes", who: "creditor", amount: "taken" },
  DebtForgiven: { picture: "heart", who: "creditor", amount: "taken" },
  DebtPaused: { picture: "pause", who: "creditor", unless: "paused" },
  TransferProposed: { picture: "bill", who: "creditor", unless: "agreementId" },
  DebtTransferred: { picture: "bill", who: "creditor" },
  SameOrganisationAllowed: { picture: "eye" },
  HoldApproved: { picture: "yes", who: "approver" },
  HoldRefused: { picture: "no", who: "approver" },
  OfferMade: { picture: "clock", amount: "coins" },
  OfferConfirmed: { picture: "yes", who: "creditor", amount: "taken" },
  OfferRejected: { picture: "no", who: "creditor", amount: "coins" },
  OfferCancelled: { picture: "back", amount: "coins" },
  OfferReleased: { picture: "back", amount: "coins" },
} as const satisfies { [event: string]: Told };

export type StoryEvent = keyof typeof storyKeys;
