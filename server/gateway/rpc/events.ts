import { zeroAddress } from "viem";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import { holdOfOwner, offerOnDebt, person, personAndCreditor } from "./about.ts";
import type { Guard } from "./guard.ts";

/** Whoever has or had the coins: they come from nobody or go to nobody. */
const owner: Guard = (_, { from, to }) => ({
  what: "coins",
  resident: (from === zeroAddress ? to : from) as Address,
});

/** Who may see which event. An event that is not here is seen by nobody. */
export const EVENTS: Record<keyof Config["contracts"], { [event: string]: Guard }> = {
  SocialCoin: {
    StaffGranted: "programme",
    StaffApproved: "programme",
    StaffRevoked: "programme",
    FundCreated: "programme",
    FundPledged: "programme",
    FundClosed: "programme",
    DeskSet: "programme",
    LimitsSet: "programme",
    Halted: "programme",
    Unhalted: "programme",
    ResidentEnrolled: person("standing"),
    ResidentParticipated: person("standing"),
    ResidentPaused: person("standing"),
    ResidentResumed: person("standing"),
    ResidentLeft: person("standing"),
    ResidentProtected: person("standing"),
    Transfer: owner,
    Forfeited: person("coins"),
    HoldOpened: holdOfOwner,
    HoldReleased: holdOfOwner,
  },
  GoalPlans: {
    MentorAssigned: person("mentorship"),
    PlanProposed: person("goals"),
    PlanAccepted: person("goals"),
    PlanDeclined: person("goals"),
    PlanWithdrawn: person("goals"),
    PlanLapsed: person("goals"),
    SubgoalReported: person("goals"),
    SubgoalSentBack: person("goals"),
    SubgoalConfirmed: person("goals"),
    SubgoalEarned: person("goals"),
    SubgoalUndone: person("goals"),
    SubgoalLapsed: person("goals"),
    ComplimentGiven: person("goals"),
  },
  DebtRegister: {
    AgreementProposed: "programme",
    AgreementApproved: "programme",
    AgreementEnded: "programme",
    RedemptionsSet: "programme",
    DebtRegistered: personAndCreditor("debt"),
    DebtRecognised: personAndCreditor("debt"),
    DebtDisputed: personAndCreditor("dispute"),
    DebtCorrected: personAndCreditor("debt"),
    DebtWithdrawn: personAndCreditor("debt"),
    DebtLowered: personAndCreditor("debt"),
  },
  Redemptions: {
    OfferMade: offerOnDebt,
    OfferConfirmed: personAndCreditor("offer"),
    OfferRejected: personAndCreditor("offer"),
    OfferCancelled: offerOnDebt,
    OfferReleased: offerOnDebt,
  },
};
