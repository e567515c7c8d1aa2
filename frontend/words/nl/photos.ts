/** Foto's van een stap en van een brief: voor bewoner en mentor. */
export default {
  begin: "Foto van het begin",
  end: "Foto van het resultaat",
  letter: "Foto van de brief",
  optional: "hoeft niet",
  clean: "Plaats en tijd halen we eerst van de foto af.",
  "who.step": "Alleen de bewoner en de mentor zien de foto.",
  "who.mine": "Alleen u en uw mentor zien de foto.",
  "who.letter":
    "De mentor ziet de foto alleen als schulden gedeeld zijn. Een schuldeiser ziet hem nooit.",
  take: "Maak een foto",
  choose: "Kies een foto",
  kept: "De foto is bewaard.",
  unreadable: "Dit is geen foto die we kunnen lezen. Een papier? Maak er een foto van.",
  on: "Toegevoegd op {date}",
  show: "Bekijk de foto",
  hide: "Verberg de foto",
  remove: "Haal de foto weg",
  removed: "De foto is weg.",
} as const;
