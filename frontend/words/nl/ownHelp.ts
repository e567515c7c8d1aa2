/** Hulp: wie helpt, wat een teken betekent, stoppen. About A2. */
export default {
  "help.mentor": "Wie helpt mij?",
  "help.mentorIs": "Uw mentor is {name}. Vraag gerust alles.",
  "help.noMentor": "U hebt nog geen mentor. Vraag het kantoor.",
  "help.mentorUnknown": "Wie uw mentor is, kunnen we nu niet laten zien.",
  "help.marks": "Wat betekent het teken bij een regel?",
  "help.marksText": "Klopt: zelf nagekeken. Uw browser heeft de regel vergeleken met het boek.",
  "help.marksRed":
    "Een rode regel is anders dan in het boek. Vertrouw die regel niet en vraag uw mentor.",
  "stop.title": "Stoppen",
  "stop.text": "U doet vrijwillig mee. Niemand hoeft het goed te vinden als u stopt.",
  "stop.pauseText":
    "U kunt altijd even stoppen. Uw munten en uw plan blijven. Werk dat klaar is, wordt gewoon beloond. Met “Weer verder” gaat u door, wanneer u wilt.",
  "stop.pause": "Even stoppen",
  "stop.leave": "Helemaal stoppen",
  "look.text": "Beslist u mee over munten van iemand anders?",
  "look.link": "Ga naar wat wacht op uw akkoord",
} as const;
