/** An event as a sentence to the resident. `who` is "none" where nobody is known by name. */
export default {
  older: "Meer van vroeger",
  notForYou: "(deze woorden ziet u niet)",
  "event.ResidentEnrolled": "Het kantoor schreef u in.",
  "event.ResidentParticipated": "U zei: ik doe mee.",
  "event.ResidentPaused": "U stopte even.",
  "event.ResidentResumed": "U ging weer verder.",
  "event.ResidentLeft": "U stopte met meedoen.",
  "event.ResidentProtected": "Het kantoor schreef op wie met u meekijkt.",
  "event.ResidentMoved": "Het kantoor schreef op waar of met wie u nu woont.",
  "event.EndAnnounced":
    "Het kantoor schreef op dat u niet meer meedoet. Dat gaat pas na 30 dagen in. Klopt het niet? Bel het kantoor of zeg: ik ben er nog.",
  "event.EndObjected": "U zei: ik ben er nog. U blijft meedoen.",
  "event.ElsewhereRecorded":
    "Het kantoor schreef op dat u ergens anders {amount} kreeg. Dat telt mee voor hoeveel munten u kunt krijgen.",
  "event.Forfeited": "{amount} munten vervielen.",
  "event.HoldReleased": "U haalde {amount} munten terug.",
  "event.MentorAssigned":
    "{who, select, none {Er is een mentor voor u} other {{who} is uw mentor}}.",
  "event.PlanProposed":
    "{who, select, none {Uw mentor} other {{who}}} stelde een plan voor: {words}",
  "event.PlanApproved":
    "{who, select, none {Een tweede mentor} other {{who}}} keek ook en vond het voorstel goed: {words}",
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
  "event.SubgoalEarned":
    "{who, select, none {Uw mentor} other {{who}}} keurde een stap goed: {words}. U verdiende {amount} munten. Ze komen als er weer ruimte is.",
  "event.SubgoalUndone":
    "{who, select, none {Uw mentor} other {{who}}} draaide een goedkeuring terug: {amount} munten. {words}",
  "event.SubgoalLapsed": "De tijd voor een stap ging voorbij: {words}",
  "event.SubgoalCancelled": "U stopte met een stap: {words}",
  "event.WordsSuggested": "Er is een andere tekst bedacht voor: {words}",
  "event.WordsCorrected": "U en uw mentor kozen samen een andere tekst: {words}",
  "event.SuggestionMade": "U had zelf een idee voor een stap.",
  "event.SuggestionTakenUp": "Uw mentor maakte een voorstel van uw idee.",
  "event.SuggestionAnswered":
    "{who, select, none {Uw mentor} other {{who}}} zei over uw idee: nu niet. {words}",
  "event.SuggestionWithdrawn": "U haalde uw idee terug.",
  "event.ComplimentGiven":
    "{who, select, none {Uw mentor} other {{who}}} gaf u een compliment: {words}",
  "event.DebtRegistered":
    "{who, select, none {Een schuldeiser} other {{who}}} schreef een rekening op: {words}, € {amount}.",
  "event.DebtRecognised":
    "U kent de rekening van {who, select, none {een schuldeiser} other {{who}}}.",
  "event.DebtDisputed":
    "U zei: de rekening van {who, select, none {een schuldeiser} other {{who}}} klopt niet. {words}",
  "event.DebtCorrected":
    "{who, select, none {Een schuldeiser} other {{who}}} veranderde een rekening. {before, select, none {} other {Eerst stond er € {before}. }}Er staat nu € {amount}. De reden: {words}",
  "event.DebtWithdrawn":
    "{who, select, none {Een schuldeiser} other {{who}}} haalde een rekening terug. De reden: {words}",
  "event.DebtPaidElsewhere":
    "{who, select, none {Een schuldeiser} other {{who}}} schreef op dat er € {amount} betaald is. Uw rekening werd lager. Daarbij staat: {words}",
  "event.DebtForgiven":
    "{who, select, none {Een schuldeiser} other {{who}}} schold € {amount} kwijt. Dat hoeft u niet meer te betalen. De reden: {words}",
  "event.DebtPaused":
    "{who, select, none {Een schuldeiser} other {{who}}} vraagt nu even niet om een rekening.",
  "event.DebtPaused.over":
    "{who, select, none {Een schuldeiser} other {{who}}} vraagt weer om een rekening.",
  "event.TransferProposed":
    "{who, select, none {Een schuldeiser} other {{who}}} wil een rekening aan een andere schuldeiser geven.",
  "event.TransferProposed.over":
    "{who, select, none {Een schuldeiser} other {{who}}} houdt een rekening toch zelf.",
  "event.DebtTransferred":
    "Een rekening is nu van {who, select, none {een andere schuldeiser} other {{who}}}. Kijk of u die rekening kent. Munten die u had aangeboden, kunt u terughalen.",
  "event.SameOrganisationAllowed":
    "U mag munten gebruiken voor de rekening van {who, select, none {een schuldeiser} other {{who}}}. Een tweede mentor vond dat goed.",
  "event.OfferMade":
    "U bood {amount} munten aan voor de rekening van {who, select, none {een schuldeiser} other {{who}}}.",
  "event.HoldApproved":
    "{who, select, none {Wie met u meekijkt} other {{who}}} zei ja tegen uw aanbod. Nu kan de schuldeiser antwoorden.",
  "event.HoldRefused":
    "{who, select, none {Wie met u meekijkt} other {{who}}} zei nee tegen uw aanbod. U kreeg uw munten terug. {words}",
  "event.OfferConfirmed":
    "{who, select, none {De schuldeiser} other {{who}}} zei ja. Uw rekening werd € {amount} lager.",
  "event.OfferRejected":
    "{who, select, none {De schuldeiser} other {{who}}} zei nee. U kreeg {amount} munten terug. {words}",
  "event.OfferCancelled": "U zei: toch niet. U kreeg {amount} munten terug.",
  "event.OfferReleased": "Er kwam geen antwoord. U kreeg {amount} munten terug.",
} as const;
