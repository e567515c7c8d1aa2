/** Letters on paper, for who has no screen at hand. About B1, short sentences. */
export default {
  make: "Brief maken (PDF)",
  made: "De brief is gemaakt. Druk hem af en geef of stuur hem aan de bewoner.",
  resident: "bewoner",
  dear: "Beste {name},",
  greeting: "Met vriendelijke groet, {sender}",
  "paper.title.entered": "Wij doen een stap voor u",
  "paper.title.performed": "De stap is gedaan",
  "paper.title.stopped": "De stap gaat niet door",
  "paper.what": "U tekende een papier. Op {date} schreef het kantoor deze stap op:",
  "paper.entered.notYet":
    "Een tweede persoon moet dit nog bevestigen. Daarna duurt het nog zeven dagen.",
  "paper.entered.from": "Wij doen dit vanaf {moment}.",
  "paper.performed": "Dit is gedaan op {moment}.",
  "paper.stopped": "Dit is gestopt op {moment}. Er is niets gedaan.",
  "paper.no.title": "Wilt u dit niet?",
  "paper.no":
    "Bel het kantoor of kom langs. Of teken hieronder en geef deze brief terug. Dan gaat het niet door.",
  "paper.no.sign": "Ik wil dit niet. Handtekening en datum",
  "phone.begun.title": "Iemand vroeg een nieuwe telefoon voor u",
  "phone.begun.what": "Op {date} vroeg het kantoor een nieuwe telefoon aan op uw account.",
  "phone.begun.notYet":
    "Een tweede persoon moet nog ja zeggen. Daarna duurt het nog minstens drie dagen.",
  "phone.begun.from": "Vanaf {moment} werkt de nieuwe telefoon. De oude werkt dan niet meer.",
  "phone.begun.you.title": "Vroeg u dit zelf?",
  "phone.begun.you":
    "Dan hoeft u nu niets te doen. Open na die dag de website op uw nieuwe telefoon. Kies Inloggen met uw vingerafdruk.",
  "phone.begun.notYou.title": "Was u dit niet? Stop het dan",
  "phone.begun.stop":
    "Hebt u nog een telefoon of computer waarmee u inlogt? Log in en druk op Stop.",
  "phone.begun.office":
    "Lukt dat niet? Ga naar het kantoor of bel. Neem deze brief mee. Zij stoppen het voor u.",
  "phone.keeps.title": "Dit blijft hetzelfde",
  "phone.keeps": "Uw munten, uw plan en uw schulden blijven van u. Niemand kan uw munten meenemen.",
  "phone.finished.title": "Uw nieuwe telefoon werkt",
  "phone.finished.what":
    "Op {moment} is de nieuwe telefoon op uw account gezet. De oude telefoon werkt niet meer.",
  "phone.finished.signIn":
    "Open de website op uw nieuwe telefoon. Kies Inloggen met uw vingerafdruk.",
  "phone.finished.rest":
    "De eerste zeven dagen kunt u geen munten aanbieden voor een schuld. Daarna kan alles weer.",
  "phone.finished.notYou.title": "Is dit niet uw telefoon?",
  "phone.finished.notYou": "Ga meteen naar het kantoor of bel. Neem deze brief mee.",
  "phone.over.title": "Er komt geen nieuwe telefoon",
  "phone.over.what": "Op {moment} is de aanvraag voor een nieuwe telefoon gestopt.",
  "phone.over.why":
    "Er is niets veranderd. Uw eigen telefoon werkt zoals eerst. Hebt u geen telefoon meer? Kom dan naar het kantoor.",
} as const;
