export default {
  title: "Een stap gezet, een schuld kleiner",
  sentence:
    "Wie met een mentor een afgesproken stap haalt, krijgt munten. Met die munten wordt een schuld kleiner.",
  signedOut: "U bent nu niet ingelogd. Log hieronder in om verder te gaan.",
  "now.name": "U bent ingelogd als {name}.",
  "now.text": "U bent ingelogd.",
  "now.onAs": "Verder als {name}",
  "now.on": "Verder naar uw pagina",
  "walk.title": "Met wie kijkt u mee?",
  "passkey.title": "Ik doe al mee",
  "passkey.button": "Inloggen met uw vingerafdruk, gezicht of pincode",
  "passkey.once": "Uw toestel vraagt om uw vingerafdruk, gezicht of pincode. Daarmee logt u in.",
  "passkey.twice":
    "Uw toestel vraagt het twee keer: eerst om te vinden wie u bent, dan om in te loggen.",
  "passkey.other": "Ik ben iemand anders",
  "key.title": "Met een sleutel-app",
  "key.none": "Er is geen sleutel-app in deze browser. Medewerkers kunnen er een gebruiken.",
  "key.with": "Inloggen met {name}",
  "proof.title": "Zo kan iedereen het nakijken",
  "made.text": "Op dit toestel staat een sleutel klaar die nog wacht.",
  "made.link": "Verder waar u was",
} as const;
