/** Checking a printed receipt: for anyone, about A2. */
export default {
  title: "Klopt dit bewijs?",
  about: "Hebt u een bewijs van akkoord? Wij houden de code naast het boek met munten.",
  other: "Een bewijs nakijken",
  code: "Code van het bewijs",
  codeHint: "Richt de camera van uw telefoon op de code. Of typ hier de code over van het papier.",
  "half.wrong":
    "{count, plural, one {Kijk nog eens naar regel {lines}.} other {Kijk nog eens naar de regels {lines}.}} Daar staat iets anders dan op het papier.",
  check: "Nakijken",
  privacy: "De code blijft in uw browser. Er gaat geen naam weg, en er wordt niets bewaard.",
  "half.title": "Deze code is niet heel",
  "wrong.title": "Dit bewijs klopt niet",
  "half.text":
    "Dit is geen hele code van een bewijs. Maak opnieuw een foto, of plak het hele adres.",
  "wrong.text":
    "In het boek staat geen akkoord dat hierbij hoort. Er is iets veranderd, of het is geen echt bewijs. Vraag het de schuldeiser.",
  "right.title": "Dit staat in het boek",
  "right.text": "Dit bewijs klopt: het akkoord staat in het boek.",
  creditor: "Schuldeiser",
  unknown: "naam niet meer bekend",
  day: "Akkoord op",
  taken: "Eraf",
  burned: "Munten gebruikt",
  reference: "Kenmerk",
  kind: "Soort",
  peildatum: "Peildatum",
  offer: "Akkoord",
  compare: "Is dit gelijk aan het papier? Let op de bedragen, de dag en het kenmerk.",
  "how.title": "Hoe is dit nagekeken?",
  "how.text":
    "Uw browser rekende uit de code een zegel van de woorden uit. Het boek heeft hetzelfde zegel bij deze vordering. Dag en bedragen komen uit het boek.",
  "how.line": "Blok {block} · {tx}",
  "part.principal": "Eerste bedrag",
  "part.increase": "Verhoging",
  "part.interest": "Rente",
  "part.costs": "Kosten",
  "half.missing":
    "{count, plural, one {Regel {lines} ontbreekt.} other {De regels {lines} ontbreken.}} De andere regels kloppen.",
  "half.end": "Het einde ontbreekt, vanaf regel {line}. Wat er staat, klopt.",
} as const;
