/** Why a file of claims is refused: one sentence per code. `column` is the name in the file, `line` the other line. */
export default {
  "file-empty": "Het bestand is leeg. Kies een ander bestand.",
  "file-too-large": "Het bestand is te groot: hoogstens {value}. Maak er kleinere bestanden van.",
  "file-not-text":
    "Dit is geen tekstbestand. Bewaar het in uw rekenblad als CSV en kies dat bestand.",
  "file-without-lines": "Onder de kopregel staat niets. Zet er minstens één vordering onder.",
  "quote-unclosed": "Een aanhalingsteken gaat open en niet meer dicht. Sluit het.",
  "column-missing": "De kolom {value} mist in de kopregel. Voeg hem toe.",
  "column-unknown": "De kolom “{value}” kennen wij niet. Haal hem weg of verbeter de naam.",
  "column-twice": "De kolom {column} staat er twee keer. Haal er een weg.",
  "field-count": "Deze regel heeft {value} velden. De kopregel heeft een ander aantal.",
  "field-missing": "{column} is leeg. Vul het in.",
  "text-too-long": "{column} is te lang: hoogstens 200 tekens.",
  "text-unprintable": "{column} heeft een regeleinde of een ander onzichtbaar teken. Haal het weg.",
  formula:
    "{column} begint als een formule: “{value}”. Een rekenblad zou die uitvoeren. Schrijf gewone tekst.",
  "citizen-number":
    "In {column} staat een burgerservicenummer. Dat mag hier nooit. Haal het uit het bestand.",
  "reference-repeated":
    "Het kenmerk {value} staat ook op regel {lines}. Elk kenmerk mag maar een keer.",
  "correction-repeated":
    "Het kenmerk {value} staat ook op regel {lines}. Een verbetering staat alleen: maak er een regel van.",
  "reference-known-already": "Het kenmerk {value} staat al in het boek.",
  "code-unknown":
    "De code “{value}” kennen wij niet: onder deze code liet niemand u weten dat hij of zij meedoet.",
  "creditor-other": "Deze vordering is van “{value}”, niet van uw organisatie.",
  "currency-other": "De munt is “{value}”. Alleen EUR kan.",
  "amount-negative": "{column} is “{value}”. Een bedrag kan niet minder dan nul zijn.",
  "amount-unreadable": "{column} is “{value}”. Dat is geen bedrag. Schrijf het als 50,00.",
  "amount-ambiguous":
    "{column} is “{value}”. Dat kan op twee manieren gelezen worden. Schrijf er twee cijfers achter de komma bij.",
  "amount-three-decimals":
    "{column} is “{value}”. Schrijf hoogstens twee cijfers voor de centen. Bedoelt u duizend? Schrijf dan 1000, zonder punt of komma.",
  "amount-too-large": "{column} is “{value}”. Dat bedrag is te groot.",
  "amount-mixed-notation":
    "{column} is “{value}”. De rest van het bestand schrijft bedragen anders. Kies één schrijfwijze.",
  "amount-nothing-open": "Alle vier de bedragen zijn nul. Er staat niets open.",
  "date-unreadable": "{column} is “{value}”. Schrijf een datum als 31-12-2026 of 2026-12-31.",
  "date-impossible": "{column} is “{value}”. Die dag bestaat niet.",
  "date-mixed-notation":
    "{column} is “{value}”. De andere datums in het bestand zijn anders geschreven. Kies één schrijfwijze.",
  "date-in-future": "{column} is “{value}”. Die dag moet nog komen.",
  "date-before-origin": "{column} is “{value}”. Dat is vóór het ontstaan van de vordering.",
  "amount-empty-correction": "{column} is leeg. Schrijf bij een verbetering elk bedrag op, ook 0.",
  "date-already-ended": "{column} is “{value}”. Deze vordering is dan al gestopt.",
  "change-unreadable": "“{value}” bij {column}. Schrijf betaling of verbetering.",
  "answer-unreadable": "{column} is “{value}”. Schrijf ja of nee.",
} as const;
