/** An event as a sentence to the resident. `who` is "none" where nobody is known by name. */
export default {
  noWords: "(de tekst is nu niet te lezen)",
  "event.ResidentEnrolled": "Het kantoor schreef u in.",
  "event.ResidentParticipated": "U zei: ik doe mee.",
  "event.ResidentPaused": "U stopte even.",
  "event.ResidentResumed": "U ging weer verder.",
  "event.ResidentLeft": "U stopte met meedoen.",
  "event.ResidentProtected": "Het kantoor schreef op wie met u meekijkt.",
  "event.Forfeited": "{amount} munten vervielen.",
  "event.HoldReleased": "U haalde {amount} munten terug.",
  "event.MentorAssigned":
    "{who, select, none {Er is een mentor voor u} other {{who} is uw mentor}}.",
  "event.PlanProposed":
    "{who, select, none {Uw mentor} other {{who}}} stelde een plan voor: {words}",
  "event.PlanAccepted": "U zei ja tegen het plan: {words}",
  "event.PlanDeclined": "U zei nee tegen het plan: {words}",
  "event.PlanWithdrawn":
    "{who, select, none {Uw mentor} other {{who}}} haalde het voorstel terug: {words}",
  "event.PlanLapsed": "De tijd voor een antwoord op het plan ging voorbij: {words}",
  "event.SubgoalReported": "U meldde een stap klaar: {words}",
  "event.SubgoalSentBack":
    "{who, select, none {Uw mentor} other {{who}}} zei: nog niet klaar. {words}",
  "event.SubgoalConfirmed":
    "{who, select, none {Uw mentor} other {{who}}} keurde een stap goed: {words}. U kreeg {amount} munten.",
  "event.SubgoalUndone":
    "{who, select, none {Uw mentor} other {{who}}} draaide een goedkeuring terug: {amount} munten. {words}",
  "event.SubgoalLapsed": "De tijd voor een stap ging voorbij: {words}",
  "event.ComplimentGiven":
    "{who, select, none {Uw mentor} other {{who}}} gaf u een compliment: {words}",
  "event.DebtRegistered":
    "{who, select, none {Een schuldeiser} other {{who}}} schreef een rekening op: {words}, {amount}.",
  "event.DebtRecognised":
    "U kent de rekening van {who, select, none {een schuldeiser} other {{who}}}.",
  "event.DebtDisputed":
    "U zei: de rekening van {who, select, none {een schuldeiser} other {{who}}} klopt niet. {words}",
  "event.DebtCorrected":
    "{who, select, none {Een schuldeiser} other {{who}}} veranderde een rekening. Er staat nu {amount}.",
  "event.DebtWithdrawn":
    "{who, select, none {Een schuldeiser} other {{who}}} haalde een rekening terug.",
  "event.OfferMade":
    "U bood {amount} munten aan voor de rekening van {who, select, none {een schuldeiser} other {{who}}}.",
  "event.OfferConfirmed":
    "{who, select, none {De schuldeiser} other {{who}}} zei ja. Uw rekening werd {amount} lager.",
  "event.OfferRejected":
    "{who, select, none {De schuldeiser} other {{who}}} zei nee. U kreeg {amount} munten terug. {words}",
  "event.OfferCancelled": "U zei: toch niet. U kreeg {amount} munten terug.",
  "event.OfferReleased": "De tijd ging voorbij. U kreeg {amount} munten terug.",
} as const;
