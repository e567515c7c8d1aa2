/** What a transaction says before, while and after; each kind has its rows under its own name. */
export default {
  review: "Dit gaat er gebeuren",
  yes: "Ja: {label}",
  back: "Terug",
  done: "Gelukt",
  "phase.checking": "Even kijken of het kan…",
  "phase.words": "De tekst wordt bewaard…",
  "phase.signing": "Uw handtekening wordt gezet…",
  "phase.waiting": "Het wordt in het boek geschreven…",
  "phase.indexing": "Het staat in het boek. Het scherm wordt bijgewerkt…",
} as const;
