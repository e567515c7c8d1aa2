/** The office's page of what residents do not agree with. Plain Dutch, short sentences. */
export default {
  title: "Niet mee eens",
  intro:
    "Hier staat waar bewoners het niet mee eens zijn. Het kantoor antwoordt binnen twee weken. De bewoner leest dat bij Mijn gegevens.",
  none: "Niemand wacht op antwoord. Is een bewoner het niet eens, dan staat het hier.",
  card: "{name} is het niet eens",
  about: "Gaat over",
  since: "Verstuurd op",
  until: "Antwoord vóór",
  official: "Wie antwoordt",
  aColleague: "een collega",
  late: "De dag voor het antwoord is voorbij. De bewoner wacht nog.",
  person: "Alles van {name}",
  answer: "Antwoorden",
  label: "Uw antwoord",
  final: "{name} leest dit meteen. U kunt het daarna niet meer veranderen.",
  send: "Ja: antwoord versturen",
  sent: "Verstuurd. {name} kan uw antwoord nu lezen.",
  answered: "Al beantwoord",
  answerOn: "Antwoord van het kantoor op {date}:",
} as const;
