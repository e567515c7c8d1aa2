export default {
  title: "Een stap gezet, een schuld kleiner",
  sentence:
    "Wie met een mentor een afgesproken stap haalt, krijgt munten, en met die munten wordt een schuld kleiner.",
  signedOut: "U bent nu niet ingelogd. Log hieronder in om verder te gaan.",
  "walk.title": "Kijk mee met drie mensen",
  "key.title": "Met mijn eigen sleutel",
  "key.none": "Er is geen sleutel-app in deze browser. Medewerkers kunnen er een gebruiken.",
  "key.with": "Inloggen met {name}",
  "proof.title": "Zo kan iedereen het nakijken",
} as const;
