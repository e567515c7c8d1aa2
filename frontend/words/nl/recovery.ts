/** Telefoon kwijt, for officials: a new phone in the place of a lost one. */
export default {
  title: "Kwijte telefoon of papier",
  text: "Telefoons die kwijt zijn, en stappen van papier. Dat doet u nooit alleen.",
  none: "Er loopt niets. U hoeft nu niets te doen.",
  aResident: "een bewoner",
  anOfficial: "een collega",
  choose: "Kies",
  what: "Wat u doet",
  then: "Daarna",
  "today.item": "Nieuwe telefoon voor {name}",
  "today.approve": "U kunt ja zeggen",
  "today.counsel": "U kunt ja zeggen",
  "today.finish": "U kunt het afmaken",
  "today.awaitsSecond": "Wacht op een collega van een andere organisatie",
  "today.awaitsCounsellor": "Wacht op een schuldhulpverlener",
  "today.awaitsBoth": "Wacht op een collega en een schuldhulpverlener",
  "today.waits": "Wacht tot {until}",
  "card.title": "Nieuwe telefoon voor {name}",
  begun: "Aangevraagd door",
  byAt: "{by}, {at}",
  approved: "Ook ja gezegd",
  counselled: "Schuldhulpverlener die ja zei",
  "state.awaitsSecond":
    "Wacht op een collega van een andere organisatie. Die kan ja zeggen tot {until}.",
  "state.awaitsCounsellor":
    "De bewoner zei eerder Stop. Daarom moet ook een schuldhulpverlener ja zeggen, tot {until}.",
  "state.awaitsBoth":
    "De bewoner zei eerder Stop. Nu moet een collega van een andere organisatie ja zeggen. Een schuldhulpverlener ook. Dat kan tot {until}.",
  "state.waits": "Het wacht tot {until}. Tot dan kan de bewoner het stoppen.",
  "state.ready": "De wachttijd is voorbij sinds {until}. U kunt het afmaken.",
  "state.lapsed": "Niemand zei op tijd ja. Het is voorbij sinds {until}.",
  "state.finished": "Klaar op {at}. De nieuwe telefoon werkt, de oude niet meer.",
  "state.stopped": "De bewoner drukte op Stop, op {at}. Er is niets veranderd.",
  "state.withdrawn": "Teruggenomen op {at}. Er is niets veranderd.",
  "state.replaced": "Vervangen door een nieuwe aanvraag op {at}.",
  "compare.text":
    "Spreek {name} zelf. Laat de drie woorden voorlezen die op de nieuwe telefoon staan. Het moeten deze zijn:",
  "compare.check": "Ik sprak {name} zelf en zag een geldig bewijs. Ik hoorde deze drie woorden.",
  agree: "Ja zeggen",
  "agree.what": "U zegt ja tegen een nieuwe telefoon voor {name}.",
  "agree.then":
    "Zijn alle ja's er? Dan begint de wachttijd. Tot het einde kan de bewoner het stoppen.",
  "agree.done": "Uw ja staat erbij.",
  finishRecovery: "Afmaken",
  "what.finishRecovery": "De nieuwe telefoon van {name} komt in de plaats van de oude.",
  "then.finishRecovery":
    "Dit geldt meteen. De bewoner logt in op de nieuwe telefoon. Zeven dagen lang zijn er geen nieuwe aanbiedingen.",
  "finishRecovery.done": "Klaar. De nieuwe telefoon werkt.",
  withdrawRecovery: "Terugnemen",
  "what.withdrawRecovery":
    "U neemt de aanvraag voor {name} terug. Bijvoorbeeld omdat de bewoner nee zegt.",
  "then.withdrawRecovery": "Er verandert niets aan het account.",
  "withdrawRecovery.done": "Teruggenomen.",
  "phone.title": "Telefoon kwijt: {name}",
  "phone.text":
    "Munten, plan en schulden blijven op hetzelfde account. Alleen de telefoon verandert. Een collega van een andere organisatie moet ja zeggen. Daarna duurt het minstens drie dagen. Tot dan kan de bewoner het stoppen met een ander toestel.",
  "phone.back": "Terug naar {name}",
  "phone.unmade":
    "Met dit account is nog niets gedaan. Maak een nieuwe uitnodiging: dan begint de bewoner opnieuw.",
  "phone.other": "Dit account heeft een sleutel in een sleutel-app. Die kan niemand vervangen.",
  "phone.none":
    "Dit account heeft nog geen telefoon. Zo krijgt het er een. De wachttijd is dan zeven dagen.",
  "phone.which": "Welk toestel is kwijt?",
  "phone.first": "Het eerste toestel",
  "phone.since": "Het toestel van {date}",
  "new.title": "De nieuwe telefoon",
  "new.text":
    "{name} staat bij u met de nieuwe telefoon. Is er ook iemand anders bij? Vraag of {name} dit zelf wil.",
  "new.make": "Code voor de nieuwe telefoon maken",
  "new.made": "De code staat klaar.",
  "new.scan":
    "Laat {name} deze code scannen met de nieuwe telefoon. De code werkt één keer, een uur lang.",
  "new.qr": "QR-code voor de nieuwe telefoon",
  "new.orOpen": "Of open daar deze link:",
  "new.words": "De nieuwe telefoon is er. Daar staan drie woorden. Het moeten deze zijn:",
  "new.others": "Nog iemand gebruikte deze code. Begin opnieuw als u niet weet wie.",
  propose: "Nieuwe telefoon aanvragen",
  "propose.what": "U vraagt een nieuwe telefoon aan voor {name}.",
  "propose.then":
    "Een collega van een andere organisatie moet ja zeggen. De bewoner en wie in huis woont, zien dit meteen.",
  "propose.done": "Aangevraagd. Een collega van een andere organisatie moet nu ja zeggen.",
  "new.elsewhere":
    "Er wacht al een code, tot {until}. U ziet haar alleen in de browser waarin zij is gemaakt. Is zij gescand? Dan komen hier vanzelf drie woorden.",
  "new.end": "Code intrekken",
  "new.ended": "De code is ingetrokken.",
  "new.runs": "Er is al een nieuwe telefoon aangevraagd voor {name}.",
  "new.seeRuns": "Kijk hoe ver het is",
} as const;
