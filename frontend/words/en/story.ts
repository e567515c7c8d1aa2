import type { Translation } from "../rooms.ts";

export default {
  noWords: "(the text can not be read now)",
  "event.ResidentEnrolled": "The office enrolled you.",
  "event.ResidentParticipated": "You said: I take part.",
  "event.ResidentPaused": "You paused.",
  "event.ResidentResumed": "You went on.",
  "event.ResidentLeft": "You stopped taking part.",
  "event.ResidentProtected": "The office wrote down who looks along with you.",
  "event.Forfeited": "{amount} coins lapsed.",
  "event.HoldReleased": "You took {amount} coins back.",
  "event.MentorAssigned":
    "{who, select, none {There is a mentor for you} other {{who} is your mentor}}.",
  "event.PlanProposed": "{who, select, none {Your mentor} other {{who}}} proposed a plan: {words}",
  "event.PlanAccepted": "You said yes to the plan: {words}",
  "event.PlanDeclined": "You said no to the plan: {words}",
  "event.PlanWithdrawn":
    "{who, select, none {Your mentor} other {{who}}} took the proposal back: {words}",
  "event.PlanLapsed": "The time to answer the plan went by: {words}",
  "event.SubgoalReported": "You reported a step as done: {words}",
  "event.SubgoalSentBack":
    "{who, select, none {Your mentor} other {{who}}} said: not done yet. {words}",
  "event.SubgoalConfirmed":
    "{who, select, none {Your mentor} other {{who}}} approved a step: {words}. You got {amount} coins.",
  "event.SubgoalUndone":
    "{who, select, none {Your mentor} other {{who}}} took an approval back: {amount} coins. {words}",
  "event.SubgoalLapsed": "The time for a step went by: {words}",
  "event.ComplimentGiven":
    "{who, select, none {Your mentor} other {{who}}} gave you a compliment: {words}",
  "event.DebtRegistered":
    "{who, select, none {A creditor} other {{who}}} wrote down a bill: {words}, {amount}.",
  "event.DebtRecognised": "You know the bill of {who, select, none {a creditor} other {{who}}}.",
  "event.DebtDisputed":
    "You said: the bill of {who, select, none {a creditor} other {{who}}} is not right. {words}",
  "event.DebtCorrected":
    "{who, select, none {A creditor} other {{who}}} changed a bill. It now says {amount}.",
  "event.DebtWithdrawn": "{who, select, none {A creditor} other {{who}}} took a bill back.",
  "event.OfferMade":
    "You offered {amount} coins for the bill of {who, select, none {a creditor} other {{who}}}.",
  "event.OfferConfirmed":
    "{who, select, none {The creditor} other {{who}}} said yes. Your bill went down by {amount}.",
  "event.OfferRejected":
    "{who, select, none {The creditor} other {{who}}} said no. You got {amount} coins back. {words}",
  "event.OfferCancelled": "You said: on second thoughts, no. You got {amount} coins back.",
  "event.OfferReleased": "The time went by. You got {amount} coins back.",
} satisfies Translation<"story">;
