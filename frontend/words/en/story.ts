import type { Translation } from "../rooms.ts";

export default {
  older: "More from before",
  notForYou: "(you do not see these words)",
  "event.ResidentEnrolled": "The office enrolled you.",
  "event.ResidentParticipated": "You said: I take part.",
  "event.ResidentPaused": "You paused.",
  "event.ResidentResumed": "You went on.",
  "event.ResidentLeft": "You stopped taking part.",
  "event.ResidentProtected": "The office wrote down who looks along with you.",
  "event.ResidentMoved":
    "The office wrote down that you live in another household or neighbourhood.",
  "event.EndAnnounced":
    "The office wrote down that you no longer take part. That only counts after 30 days. Is it wrong? Call the office or say: I am still here.",
  "event.EndObjected": "You said: I am still here. You go on taking part.",
  "event.ElsewhereRecorded":
    "The office wrote down that you received {amount} elsewhere. It counts for how many coins you can get.",
  "event.Forfeited": "{amount} coins lapsed.",
  "event.HoldReleased": "You took {amount} coins back.",
  "event.MentorAssigned":
    "{who, select, none {There is a mentor for you} other {{who} is your mentor}}.",
  "event.PlanProposed": "{who, select, none {Your mentor} other {{who}}} proposed a plan: {words}",
  "event.PlanApproved":
    "{who, select, none {A second mentor} other {{who}}} looked too and approved the proposal: {words}",
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
  "event.SubgoalEarned":
    "{who, select, none {Your mentor} other {{who}}} approved a step: {words}. You earned {amount} coins. They come when there is room again.",
  "event.SubgoalUndone":
    "{who, select, none {Your mentor} other {{who}}} took an approval back: {amount} coins. {words}",
  "event.SubgoalLapsed": "The time for a step went by: {words}",
  "event.SubgoalCancelled": "You dropped a step: {words}",
  "event.WordsSuggested": "Another text was suggested for: {words}",
  "event.WordsCorrected": "You and your mentor chose another text together: {words}",
  "event.SuggestionMade": "You had an idea for a step yourself.",
  "event.SuggestionTakenUp": "Your mentor made a proposal of your idea.",
  "event.SuggestionAnswered":
    "{who, select, none {Your mentor} other {{who}}} said about your idea: not now. {words}",
  "event.SuggestionWithdrawn": "You took your idea back.",
  "event.ComplimentGiven":
    "{who, select, none {Your mentor} other {{who}}} gave you a compliment: {words}",
  "event.DebtRegistered":
    "{who, select, none {A creditor} other {{who}}} wrote down a bill: {words}, € {amount}.",
  "event.DebtRecognised": "You know the bill of {who, select, none {a creditor} other {{who}}}.",
  "event.DebtDisputed":
    "You said: the bill of {who, select, none {a creditor} other {{who}}} is not right. {words}",
  "event.DebtCorrected":
    "{who, select, none {A creditor} other {{who}}} changed a bill. {before, select, none {} other {It said € {before} at first. }}It now says € {amount}. The reason: {words}",
  "event.DebtWithdrawn":
    "{who, select, none {A creditor} other {{who}}} took a bill back. The reason: {words}",
  "event.DebtPaidElsewhere":
    "{who, select, none {A creditor} other {{who}}} wrote down that € {amount} was paid. Your bill went down. It says with it: {words}",
  "event.DebtForgiven":
    "{who, select, none {A creditor} other {{who}}} let € {amount} go. You do not have to pay that any more. The reason: {words}",
  "event.DebtPaused":
    "{who, select, none {A creditor} other {{who}}} does not ask for a bill for a while.",
  "event.DebtPaused.over": "{who, select, none {A creditor} other {{who}}} asks for a bill again.",
  "event.TransferProposed":
    "{who, select, none {A creditor} other {{who}}} wants to give a bill to another creditor.",
  "event.TransferProposed.over":
    "{who, select, none {A creditor} other {{who}}} keeps a bill after all.",
  "event.DebtTransferred":
    "A bill now belongs to {who, select, none {another creditor} other {{who}}}. See whether you know that bill. You can take back coins that you had offered.",
  "event.SameOrganisationAllowed":
    "A second mentor allowed you to use coins for the bill of {who, select, none {a creditor} other {{who}}}.",
  "event.OfferMade":
    "You offered {amount} coins for the bill of {who, select, none {a creditor} other {{who}}}.",
  "event.HoldApproved":
    "{who, select, none {Who stands beside you} other {{who}}} said yes to your offer. Now the creditor can answer.",
  "event.HoldRefused":
    "{who, select, none {Who stands beside you} other {{who}}} said no to your offer. You got your coins back. {words}",
  "event.OfferConfirmed":
    "{who, select, none {The creditor} other {{who}}} said yes. Your bill went down by € {amount}.",
  "event.OfferRejected":
    "{who, select, none {The creditor} other {{who}}} said no. You got {amount} coins back. {words}",
  "event.OfferCancelled": "You said: on second thoughts, no. You got {amount} coins back.",
  "event.OfferReleased": "No answer came. You got {amount} coins back.",
} satisfies Translation<"story">;
