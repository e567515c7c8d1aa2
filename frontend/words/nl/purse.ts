/** The office's page of the pot that pays what acting costs, about B1. */
export default {
  title: "Pot voor de kosten",
  intro:
    "Wie met een eigen toestel iets doet, hoeft niets te betalen: de gemeente betaalt het netwerk uit deze pot.",
  nobody:
    "Op dit netwerk betaalt niemand kosten. Er is dus geen pot. U hoeft hier niets bij te houden.",
  now: "Hoe staat de pot ervoor?",
  left: "Er zit nog in",
  "left.of": "{left} van {full}",
  acts: "Genoeg voor ongeveer",
  "acts.about": "{acts, plural, one {# handeling} other {# handelingen}}",
  lasts: "Zo lang duurt dat",
  "lasts.days":
    "{days, plural, =0 {minder dan een dag} one {ongeveer # dag} other {ongeveer # dagen}}, als het gaat zoals de laatste week",
  "lasts.unknown": "Dat is niet te zeggen: de laatste week ging er niets uit.",
  month: "Deze maand uitgegeven",
  warnBelow: "Vullen als er minder in zit dan",
  unit: "In het geld van het netwerk. Dit zijn geen munten van bewoners en geen euro's.",
  days: "Uitgegeven in de laatste week",
  "days.none":
    "De laatste week deed niemand iets dat uit deze pot betaald wordt. Komt er gebruik, dan staat het hier.",
  day: "{spent} · {acts, plural, one {# handeling} other {# handelingen}}",
  "warning.soon":
    "Zo is de pot over {days, plural, =0 {minder dan een dag} one {# dag} other {# dagen}} leeg. Vul de pot op tijd.",
  "warning.low": "Er zit minder dan twee vijfde in de pot. Vul de pot.",
  "warning.essential":
    "De pot is bijna leeg. Alleen stoppen, terughalen en weggaan worden nog betaald. Vul de pot vandaag.",
  fill: "De pot vullen",
  "fill.how":
    "Wie het netwerk beheert, maakt geld over naar de pot. Iedereen mag dat doen. Eruit halen kan alleen met een besluit van de gemeente. Daarna is het 7 dagen wachten.",
} as const;
