export default {
  title: "Openbare cijfers",
  intro: "Alleen totalen. Niemand is te herkennen: bij minder dan 10 mensen staat hier geen getal.",
  "totals.title": "Per maand",
  "totals.text":
    "Wij tellen aan het begin van elke maand. Zijn er sindsdien minder dan 10 mensen bij? Dan blijft het oude getal staan.",
  issued: "Munten verdiend",
  redeemed: "Munten gebruikt voor schulden",
  debtLowered: "Schuld kleiner geworden",
  pledged: "Geld in de potten",
  residents: "Bewoners die meedoen",
  stepsReached: "Stappen gehaald",
  at: "op {date}",
  few: "nog geen getal",
  "totals.places":
    "Per buurt staat hier niets: daar zijn soms te weinig mensen. Met de totalen ernaast zijn zij dan te herkennen.",
  "months.title": "Eerdere maanden",
  "months.text": "Hier staan de getallen van elke maand. De nieuwste maand staat boven.",
  "months.show": "Bekijk de maanden",
  "months.counted": "Geteld op",
  "months.few": "te weinig mensen",
  "months.more":
    "Dit zijn de nieuwste {count} maanden. Oudere maanden staan in het bestand hieronder.",
  "checks.title": "Klopt het?",
  "checks.room": "Voor elke munt moet er geld in de potten zijn.",
  "checks.told.issued":
    "Op {date}: {coins} munten verdiend. In de potten: geld voor {pledged} munten.",
  "checks.told.supply":
    "Nu in omloop: {coins} munten. In de potten op {date}: geld voor {pledged} munten.",
  "checks.checked": "Dat klopt",
  "checks.mismatch": "Dat klopt niet. Vertrouw deze cijfers niet.",
  "checks.unknown": "Dat weten wij na de volgende telling.",
  "checks.none": "Er is nog niets geteld.",
  "checks.issued": "Verdiend is wat bewoners kregen. Wat werd teruggenomen of verviel, is eraf.",
  "checks.burned":
    "Gebruikte munten zijn altijd bevestigd. Zegt een schuldeiser ja? Dan haalt het boek de munten weg in dezelfde stap.",
  "checks.again":
    "Het boek houdt deze totalen ook zelf bij. Een controleur kan ze opvragen en vergelijken.",
  "proof.title": "Zelf nakijken",
  "proof.line": "Nu in omloop: {supply} munten.",
  "proof.where": "Dat staat in blok {block} van het boek: {contract}.",
  "proof.how":
    "Het overzicht telt de munten van iedereen op: {supply}. Het boek zelf moet hetzelfde zeggen. Uw browser vroeg het net aan het boek.",
  "proof.ask": "Zelf vragen? Plak dit op een computer in een terminal:",
  "proof.answer":
    "Het antwoord eindigt nu op {hex}. Zo schrijft het boek het getal {cents}. Gedeeld door 100 is dat {supply}.",
  "open.title": "Open data",
  "open.text": "Dezelfde cijfers voor de computer. Iedereen mag ze gebruiken.",
  "open.made": "Gemaakt. Kijk bij uw downloads.",
  "open.schema": "Wat elk veld betekent (JSON Schema)",
} as const;
