/** Wie meekijkt: financier, opbouwwerker, onderzoeker en controleur. */
export default {
  menu: "Menu van wie meekijkt",
  figures: "Cijfers",
  "working.menu": "Werkt alles?",
  "role.title": "Mijn rol",
  "role.none": "U kijkt nu niet mee. Vraag de gemeente als u dat wel wilt.",
  "sees.funder": "U ziet wat uw organisatie toezegde. En de openbare cijfers.",
  "sees.communityBuilder":
    "U ziet plannen en stappen van bewoners in uw wijk. Alleen van wie dat goed vindt.",
  "sees.informationGatherer": "U ziet de openbare cijfers.",
  "sees.auditor": "U ziet wie wat opende. En wat het boek zegt, zonder namen.",
  "not.funder": "Over bewoners ziet u niets: geen naam, geen plan, geen schuld.",
  "not.communityBuilder": "Schulden, munten en rekeningen ziet u nooit.",
  "not.informationGatherer":
    "Over bewoners ziet u niets. Getallen over minder dan 10 mensen staan er niet.",
  "not.auditor": "Woorden van bewoners ziet u niet. Bij elke persoon zegt u eerst waarom u kijkt.",
  until: "Tot en met",
  reason: "Waarom",
  noReason: "Niet opgeschreven",
  for: "Voor",
  neighbourhood: "Wijk",
  by: "Gegeven door",
  byWhen: "{name}, op {date}",
  office: "het kantoor",
  told: "Bewoners lezen bij zichzelf wie er keek, en wanneer.",
  "funds.title": "Mijn toezeggingen",
  "funds.menu": "Toezegd",
  "funds.text":
    "Dit deed uw organisatie in de fondsen, en wat ermee gebeurde. Alle bedragen zijn in munten.",
  "funds.none":
    "Er staat nog geen toezegging van uw organisatie in het boek. De gemeente schrijft die op. Vraag het daar.",
  "fund.title": "Fonds {id}",
  "fund.runs": "open tot en met {date}",
  "fund.ended": "voorbij sinds {date}",
  "fund.closed": "gesloten",
  "fund.own": "Uw organisatie zegde toe",
  "fund.pledged": "Samen toegezegd",
  "fund.reserved": "Gereserveerd voor plannen",
  "fund.spent": "Besteed",
  "fund.left": "Nog vrij",
  "fund.unused": "Niet gebruikt",
  "totals.text": "Alleen totalen van iedereen samen. Dit is hetzelfde als op de openbare pagina.",
  "totals.fewTitle": "Waarom een getal soms ontbreekt",
  "totals.few":
    "Staan er minder dan 10 mensen achter een getal? Dan staat het er niet. Zo is niemand te herkennen.",
  "totals.months":
    "Cijfers veranderen per maand, en pas na 10 mensen erbij. Twee maanden vergelijken zegt dus ook niets over iemand.",
  "people.title": "Plannen in de wijk",
  "people.text":
    "Dit zijn bewoners van uw wijk die hun plan met u delen. Zij kunnen daar elk moment mee stoppen.",
  "people.none":
    "Niemand deelt nu een plan met u. Een bewoner bepaalt dat zelf en kan het hier laten zien.",
  "people.one": "Plan van een bewoner",
  "people.seen": "Deze bewoner leest bij zichzelf dat u keek.",
  "plan.none": "Er is nog geen plan. Komt er een plan, dan staat het hier.",
  "why.title": "Waarom kijkt u?",
  "why.log": "Schrijf eerst op waarom u kijkt. Dat wordt bewaard. Daarna kunt u een uur kijken.",
  "why.person":
    "Schrijf eerst op waarom u kijkt. Deze persoon leest uw reden, met uw naam. Daarna kunt u een uur kijken.",
  "why.label": "Uw reden",
  "why.send": "Opschrijven en kijken",
  "why.done": "Uw reden is opgeschreven.",
  "why.given": "Uw reden: {reason}. U kunt kijken tot {until}.",
  "log.title": "Wie opende wat",
  "log.text":
    "Elke keer dat iemand gegevens opent of schrijft, komt hier een regel. Bij “u” en “uw” staat de persoon over wie het gaat.",
  "log.none": "Er staat nog geen regel. Kijkt iemand in een dossier, dan staat het hier.",
  "log.person": "Iemand zelf",
  "log.mark": "over {mark}",
  "book.title": "Het boek",
  "book.text":
    "Hier staan alleen nummers van accounts, geen namen. U opent ze een voor een, elk met een eigen reden.",
  "book.counts":
    "Mensen: {people}. Medewerkers: {staff}. Fondsen: {funds}. Afspraken: {agreements}.",
  "book.none": "Er doet nog niemand mee. Na de eerste inschrijving staat hier iets.",
  "story.title": "Wat het boek zegt",
  "story.text":
    "Zo leest deze persoon het zelf. De woorden erbij ziet u niet. Leest u een regel? Uw computer vergelijkt die met het boek.",
  "story.none": "Er staat nog niets in het boek. Na de eerste stap staat hier een regel.",
} as const;
