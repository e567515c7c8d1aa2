/** Telefoon kwijt of a member of staff, for the office: what the municipality's keyholders do. */
export default {
  aColleague: "een collega",
  title: "Telefoon kwijt: {name}",
  text: "De rol en al het werk blijven op hetzelfde account. Alleen de telefoon verandert. Daarover beslist de gemeente: twee van haar drie sleutelhouders tekenen. Daarna wacht het zeven dagen.",
  "can.unmade": "Met dit account is nog niets gedaan. Geef de rol aan een nieuw account.",
  "can.other":
    "Dit account heeft een sleutel in een sleutel-app. Die sleutel kan niemand vervangen.",
  quicker:
    "Gestolen, of haast? Trek dan de rol van {name} in. Geef daarna de rol op een nieuw account. Plannen en schulden draagt u dan over. De zeven dagen zijn dan niet nodig.",
  back: "Terug naar de medewerkers",
  "file.save": "Bestand voor de sleutelhouders bewaren",
  "file.next": "Zo gaat het verder:",
  "file.give": "Geef dit bestand aan de sleutelhouders van de gemeente. Er staat geen naam in.",
  "file.begin": "Zij beginnen met deze opdracht:",
  "file.sign": "Twee van de drie tekenen. Elk vraagt {name} zelf naar de drie woorden.",
  "file.wait": "Daarna wacht het zeven dagen. U ziet dat op deze bladzijde.",
  "file.finish": "Zij maken het af. De nieuwe telefoon werkt dan, de oude niet meer.",
  "card.title": "Nieuwe telefoon voor {name}",
  "card.since": "Twee sleutelhouders tekenden, op {at}.",
  "card.words": "Op de nieuwe telefoon van {name} staan deze woorden:",
  "card.wrong":
    "Klopt dat niet? Trek dan meteen de rol in: dan gaat dit niet door. Bel daarna de sleutelhouders.",
  "state.waits": "Het wacht tot {ready}. Tot dan werkt de oude telefoon nog.",
  "state.ready": "De wachttijd is voorbij sinds {ready}. De sleutelhouders kunnen het afmaken.",
  "state.done": "Klaar op {at}. De nieuwe telefoon werkt, de oude niet meer.",
  "state.cancelled": "Gestopt op {at}. Er is niets veranderd.",
} as const;
