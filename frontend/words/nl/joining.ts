/** Joining by an invitation: what is told before and after a key is made. */
export default {
  title: "U bent uitgenodigd",
  by: "{organisation} nodigt u uit om mee te doen aan Socialcoin in {neighbourhood}.",
  anOrganisation: "Iemand van Socialcoin",
  until: "Deze uitnodiging geldt tot en met {date}, voor één persoon.",
  later:
    "Lees dit rustig, of laat het voorlezen. U zegt nu nog geen ja: dat doet u later zelf, met Ik doe mee.",
  make: "Mijn sleutel maken",
  goOn: "Verder met mijn sleutel",
  "prompt.both":
    "Uw toestel vraagt zo twee keer om uw vingerafdruk, gezicht of pincode: eerst voor een nieuwe sleutel, dan om de uitnodiging aan te nemen.",
  "prompt.use":
    "Uw sleutel is gemaakt. Uw toestel vraagt nog een keer om uw vingerafdruk, gezicht of pincode. Zo neemt u de uitnodiging aan.",
  what: "De sleutel blijft op uw toestel. U hoeft niets te onthouden, te installeren of te betalen. Uw vingerafdruk of gezicht ziet niemand.",
  mine: "U nam deze uitnodiging al aan op dit toestel. Log in om verder te gaan.",
  toStart: "Naar inloggen",
  "state.used":
    "Deze uitnodiging is al gebruikt. Was u dat? Log dan in op het toestel van toen. Was u dat niet, zeg het dan tegen wie u uitnodigde: u krijgt een nieuwe.",
  "state.over":
    "Deze uitnodiging geldt niet meer: de tijd is voorbij of zij is ingetrokken. Vraag een nieuwe aan wie u uitnodigde.",
  "state.unknown":
    "Deze uitnodiging kennen we niet. Is de hele link goed overgenomen? Scan de code opnieuw, of vraag een nieuwe uitnodiging.",
  "await.title": "Vergelijk deze drie woorden",
  "await.text": "Op het scherm van wie u uitnodigde staan ook drie woorden. Lees ze samen hardop.",
  "await.different":
    "Zijn het dezelfde? Dan schrijft het kantoor u in. Zijn ze anders? Zeg dat dan, en begin opnieuw met een nieuwe uitnodiging.",
  "await.then": "Dit scherm gaat vanzelf verder als u bent ingeschreven. U kunt het ook sluiten.",
  "apply.title": "U doet nog niet mee",
  "apply.text": "Wilt u meedoen? Vul dit in. Het kantoor kijkt er eerst naar en praat met u.",
  "apply.name": "Hoe heet u?",
  "apply.neighbourhood": "In welke wijk woont u?",
  "apply.address": "Uw sleutel: {address}",
  "apply.send": "Vraag om mee te doen",
  "apply.sent": "Gelukt. Het kantoor ziet uw vraag.",
  "apply.change": "Verander mijn vraag",
  "applied.waits": "Het kantoor heeft uw vraag. U hoeft nu niets te doen.",
  "applied.name": "Uw naam",
  "applied.neighbourhood": "Uw wijk",
  "applied.at": "Gevraagd op",
  "applied.next": "Wat er nu gebeurt",
  "applied.reads": "Het kantoor leest uw vraag.",
  "applied.talks": "U praat met het kantoor. Neem een paspoort of ander bewijs mee.",
  "applied.yes": "Daarna leest u hier de afspraken. U zegt zelf ja of nee.",
  "applied.silent":
    "Dit scherm gaat vanzelf verder. U kunt het ook sluiten. Hoort u niets? Ga dan naar het kantoor.",
  "applied.wrong": "Mijn naam of wijk klopt niet",
  "applied.erase": "Wilt u toch niet? Bij Mijn gegevens haalt u alles weg.",
  "impossible.address":
    "Op dit adres kan uw toestel geen sleutel bewaren. Open deze pagina op een adres dat met https:// begint. Of vraag het kantoor om hulp.",
  "impossible.browser":
    "Deze browser kan geen sleutel maken. Gebruik een andere browser of een telefoon met een schermslot. Of vraag het kantoor om hulp.",
} as const;
