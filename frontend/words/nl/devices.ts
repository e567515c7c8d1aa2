/** The devices by which somebody acts: which there are, another one, one less. */
export default {
  this: "Dit toestel",
  beside: "De losse sleutel die u hier gebruikt",
  "beside.text":
    "Hij zit naast dit toestel. Het is een beveiligingssleutel of een telefoon. U kunt er overal mee inloggen.",
  other: "Een ander toestel",
  new: "Een nieuw toestel",
  first: "Hiermee bent u begonnen.",
  since: "Sinds {date}.",
  last: "Dit is uw enige toestel. Voeg er een toe. Dan kunt u verder als u dit kwijt bent.",
  "waits.adding": "Het kan meedoen vanaf {moment}. Tot dan kunt u het stoppen.",
  "waits.removing": "Het gaat weg vanaf {moment}. Tot dan kunt u het stoppen.",
  what: "Wat u doet",
  then: "Daarna",
  addSigner: "Dit toestel toevoegen",
  "what.addSigner": "U voegt een toestel toe waarmee u alles kunt doen.",
  "then.addSigner": "Na 24 uur kan het alles wat dit toestel kan. Tot dan kunt u het stoppen.",
  "addSigner.done": "Gelukt. Na 24 uur kunt u het afmaken.",
  removeSigner: "Weghalen",
  "what.removeSigner": "U haalt een toestel weg.",
  "then.removeSigner": "Na 7 dagen kan het niets meer. Tot dan kunt u het stoppen.",
  stopSignerChange: "Toch niet",
  "what.stopSignerChange": "U stopt deze verandering.",
  "then.stopSignerChange": "Alles blijft zoals het was.",
  finishSignerChange: "Afmaken",
  "what.finishSignerChange": "U maakt deze verandering af.",
  "then.finishSignerChange": "Zij geldt meteen.",
  "offered.title": "Dit nieuwe toestel toevoegen?",
  "offered.text":
    "Is dit uw eigen toestel, en staan daar dezelfde drie woorden? Voeg nooit een toestel van iemand anders toe. Ook niet als iemand daarom vraagt.",
  "more.title": "Nog een toestel toevoegen",
  "more.text":
    "Open op het andere toestel het adres {address}. Daar verschijnt een code. Scan die met dit toestel.",
  "device.title": "Dit toestel toevoegen",
  "device.text": "Doet u al mee op een ander toestel? Dan kunt u dit toestel erbij zetten.",
  "device.prompt":
    "Uw toestel vraagt zo om uw vingerafdruk, gezicht of pincode. Het maakt daarmee een sleutel.",
  "device.make": "Sleutel voor dit toestel maken",
  "device.scan": "Scan deze code met het toestel waarmee u al meedoet.",
  "device.qr": "QR-code van dit toestel",
  "device.link": "Of open daar deze link:",
  "device.words": "Op het andere toestel moeten dezelfde drie woorden staan:",
  "device.then": "Na 24 uur maakt u het daar af. Daarna kunt u hier inloggen.",
  "replace.title": "Uw nieuwe telefoon",
  "replace.text":
    "Was u uw telefoon kwijt? Dan maakt u hier een sleutel voor deze nieuwe telefoon. Doe dit alleen als u zelf bij het kantoor bent.",
  "replace.prompt":
    "Uw toestel vraagt zo twee keer om uw vingerafdruk, gezicht of pincode: eerst om een sleutel te maken, dan voor het kantoor.",
  "replace.goOn": "Verder met mijn sleutel",
  "replace.words":
    "Gelukt. Lees deze drie woorden voor aan het kantoor. Daar moeten dezelfde staan. Schrijf ze op: een tweede persoon vraagt er ook naar.",
  "replace.then":
    "Nu moet u wachten. Het kantoor zegt vanaf welke dag deze telefoon werkt. Open dan deze website en kies Inloggen met uw vingerafdruk.",
  "device.other": "Een andere sleutel maken",
  "replace.touch":
    "Uw sleutel is gemaakt. Uw toestel vraagt nog een keer om uw vingerafdruk, gezicht of pincode. Zo krijgt het kantoor de sleutel te zien.",
  "replace.kept": "U kunt dit scherm sluiten. De drie woorden blijven hier staan tot u inlogt.",
  "replace.used":
    "Deze code is al gebruikt op een ander toestel. Was u dat niet? Zeg het tegen het kantoor. U krijgt dan een nieuwe code.",
  "replace.over": "Deze code geldt niet meer. Vraag het kantoor om een nieuwe.",
} as const;
