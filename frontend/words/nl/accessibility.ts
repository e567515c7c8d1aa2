/** What we know about who can use the wallet, and what we do not know. */
export default {
  title: "Toegankelijkheid",
  lead: "Iedereen moet Socialcoin kunnen gebruiken. Hier staat hoe ver we zijn.",
  "state.title": "Hoe het nu staat",
  "state.norm": "De regel is WCAG 2.2, niveau AA.",
  "state.partly": "We namen de eerste maatregelen (status C). We zeggen niet dat alles klopt.",
  "state.own": "Dit is ons eigen onderzoek. Niemand van buiten keek mee.",
  "state.listened":
    "Op {date} deden wij taken met de schermlezer Orca. Wij lazen wat die zei. Veel wat fout klonk, is nu beter.",
  "state.date": "Bijgewerkt op {date}.",
  "tested.title": "Dit testen we bij elke verandering",
  "tested.axe": "Het testprogramma axe kijkt naar alle pagina's.",
  "tested.arabic": "De pagina's van bewoners ook in het Arabisch, van rechts naar links.",
  "tested.colours": "Kleuren zijn goed te lezen: licht, donker en met meer contrast.",
  "tested.width":
    "Pagina's passen op schermen van 320 tot 1920 pixels breed. Ook met letters die twee keer zo groot zijn.",
  "tested.words": "Nederlandse zinnen hebben op het scherm hoogstens twaalf woorden.",
  "untested.title": "Dit is nog niet getest",
  "untested.people": "Niemand met een beperking heeft het al voor ons geprobeerd.",
  "untested.readers":
    "NVDA, VoiceOver en TalkBack zijn nog niet geprobeerd. Dat zijn andere schermlezers.",
  "untested.keyboard": "Met alleen het toetsenbord testen we elke taak, maar niet elke keer.",
  "untested.phones": "We testen in één browser, niet op echte telefoons.",
  "untested.letters": "Brieven als pdf zijn gemaakt voor voorlezen, maar niet zo getest.",
  "known.title": "Dit is nog niet goed",
  "known.languages": "Turks en Arabisch zijn nog niet door een moedertaalspreker nagekeken.",
  "known.letters": "Brieven voor anderen zijn er alleen in het Nederlands en Engels.",
  "known.tables": "Brede lijsten van schuldeisers schuift u in een vak opzij.",
  "known.readers": "Orca zegt na een link niet altijd de titel van de pagina.",
  "known.aloud":
    "Voorlezen kan alleen met een stem van uw eigen toestel. Heeft het er geen? Dan staat de knop er niet.",
  "help.title": "Lukt iets niet?",
  "help.tell": "Zeg het tegen uw mentor of het kantoor. U hoeft geen formulier in te vullen.",
  "help.other": "Zij doen het dan samen met u, of op papier.",
  "help.practice": "In de oefenversie is er nog niemand om te bellen.",
  "help.ombudsman":
    "Niet tevreden met het antwoord? Bel gratis de Nationale ombudsman: 0800 33 55 555.",
} as const;
