/** Werkt alles?: how each part of the house is, for the office and who audits, about B1. */
export default {
  title: "Werkt alles?",
  seen: "Gekeken op {moment}. We kijken elke halve minuut opnieuw.",
  "sum.good": "Alles werkt.",
  "sum.bad": "{count, plural, one {# deel werkt} other {# delen werken}} niet goed.",
  "sum.look": "{count, plural, one {# deel vraagt} other {# delen vragen}} uw aandacht.",
  "sum.unknown": "Van {count, plural, one {# deel} other {# delen}} weten we het nu niet.",
  rest: "Zolang dit stilstaat, weten we niet hoe het met de rest is.",
  again: "Kijk opnieuw",
  "state.good": "Goed",
  "state.look": "Let op",
  "state.bad": "Niet goed",
  "state.unknown": "Nu niet bekend",
  "state.off": "Staat uit",
  todo: "Doe dit:",
  "todo.waitThenCall": "Wacht vijf minuten. Werkt het dan nog niet? Bel de beheerder.",
  "todo.callNow": "Bel nu de beheerder.",
  "part.chain": "Het boek met munten",
  "chain.good": "Het boek antwoordt. Er kwam het laatst iets bij op {moment}.",
  "chain.still": "Het boek antwoordt. Er kwam niets meer bij sinds {moment}.",
  "chain.still.todo": "Deed niemand iets? Dan is het goed. Anders: bel de beheerder.",
  "chain.silent": "Het boek antwoordt niet. Niemand kan nu iets opschrijven. Er is niets kwijt.",
  "part.database": "De map met teksten",
  "database.good": "De map antwoordt.",
  "database.silent":
    "De map antwoordt niet. Namen, plannen en brieven zijn nu niet te lezen. Niemand kan inloggen.",
  "part.index": "Het overzicht",
  "index.good": "Het overzicht antwoordt en is bij.",
  "index.nearly":
    "Het overzicht antwoordt en is bijna bij. Nog {blocks, plural, one {# bladzijde} other {# bladzijden}} van het boek.",
  "index.behind":
    "Het overzicht loopt achter. Nog {blocks, plural, one {# bladzijde} other {# bladzijden}} van het boek.",
  "index.behind.todo":
    "Wacht even. Mensen zien hun laatste stap later. Duurt dit een uur? Bel de beheerder.",
  "index.unknown": "Het overzicht antwoordt. Of het bij is, weten we nu niet.",
  "index.silent":
    "Het overzicht antwoordt niet. De meeste pagina's blijven nu leeg. Er is niets kwijt.",
  "part.bundler": "De bode naar het boek",
  "bundler.good": "De bode antwoordt.",
  "bundler.silent":
    "De bode antwoordt niet. Wie een eigen toestel gebruikt, kan nu niets opschrijven. Er is niets kwijt.",
  "bundler.off": "Hier is geen bode. Iedereen schrijft zelf in het boek.",
  "part.purse": "De pot voor de kosten",
  "purse.good":
    "Er zit genoeg in voor {days, plural, =0 {minder dan een dag} one {ongeveer # dag} other {ongeveer # dagen}}.",
  "purse.unused": "Er zit genoeg in. Voor hoeveel dagen, is nu niet te zeggen.",
  "purse.soon":
    "Over {days, plural, =0 {minder dan een dag} one {ongeveer # dag} other {ongeveer # dagen}} is de pot leeg.",
  "purse.low": "Er zit minder dan twee vijfde in de pot.",
  "purse.essential":
    "De pot is bijna leeg. Alleen stoppen, terughalen en weggaan worden nog betaald.",
  "purse.fill": "Vraag de beheerder om de pot te vullen.",
  "purse.fillToday": "Bel de beheerder. De pot moet vandaag gevuld worden.",
  "purse.silent": "Hoeveel er in de pot zit, weten we nu niet. Dat staat in het boek.",
  "purse.off": "Op dit netwerk betaalt niemand kosten. Er is dus geen pot.",
  "purse.link": "Naar de pot voor de kosten",
  "part.mail": "E-mail",
  "mail.good": "De laatste mail ging weg op {moment}.",
  "mail.none": "Er ging nog geen mail weg.",
  "mail.waiting": "{waiting, plural, one {Er wacht # mail} other {Er wachten # mails}}.",
  "mail.failedBefore": "Op {moment} ging het een keer mis.",
  "mail.unreached": "De computer voor mail antwoordt niet. Dat zagen we het laatst op {moment}.",
  "mail.unreached.todo": "Wacht een uur: mail gaat later vanzelf. Lukt het niet? Bel de beheerder.",
  "mail.login": "De computer voor mail laat ons niet binnen. Dat zagen we het laatst op {moment}.",
  "mail.login.todo": "Bel de beheerder. Het wachtwoord voor mail klopt niet.",
  "mail.refused":
    "De computer voor mail nam een mail niet aan. Dat zagen we het laatst op {moment}.",
  "mail.refused.todo": "Wij proberen het opnieuw. Blijft dit een dag zo? Bel de beheerder.",
  "mail.givenUp":
    "{count, plural, one {# mail ging} other {# mails gingen}} na tien keer proberen niet weg.",
  "mail.givenUp.todo": "Vraag de beheerder om te kijken. Misschien klopt een adres niet.",
  "mail.silent": "Hoe het met de mail gaat, weten we nu niet. Dat staat in de map.",
  "mail.off": "Er gaat geen mail weg. Nieuws staat alleen in Socialcoin.",
  "part.backup": "De reservekopie",
  "backup.good": "De laatste reservekopie is van {moment}.",
  "backup.old": "De laatste reservekopie is van {moment}. Dat is meer dan een week geleden.",
  "backup.old.todo": "Vraag de beheerder om een nieuwe reservekopie.",
  "backup.never":
    "Hier is nog nooit een reservekopie gemaakt. Gaat de computer stuk? Dan zijn alle teksten weg.",
  "backup.never.todo": "Vraag de beheerder vandaag om een reservekopie.",
  "backup.unreadable": "Van wanneer de laatste reservekopie is, kunnen we niet lezen.",
  "backup.erased":
    "{count, plural, one {# keer is} other {# keer is}} iets gewist. Een reservekopie brengt dat niet terug.",
  who: "Wie is de beheerder?",
  "who.text":
    "De beheerder zorgt voor de computers van Socialcoin. Kent u het nummer niet? Vraag het, en schrijf het op.",
} as const;
