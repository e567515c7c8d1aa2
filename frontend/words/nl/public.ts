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
  "months.title": "Eerdere maanden",
  "months.text": "Hier staan de getallen van elke maand. De nieuwste maand staat boven.",
  "months.show": "Bekijk de maanden",
  "months.counted": "Geteld op",
  "months.few": "te weinig mensen",
  "months.more":
    "Dit zijn de nieuwste {count} maanden. Oudere maanden staan in het bestand hieronder.",
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
