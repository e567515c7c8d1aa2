import type { ProblemName } from "../../protocol/wire/dossier-api.ts";

/** What each problem is called, by language. The names are stable; the wallet has longer sentences of its own. */
export const TITLES: Record<ProblemName, { en: string; nl: string }> = {
  "sign-in-needed": { en: "Sign in first", nl: "Log eerst in" },
  "session-expired": {
    en: "The session has ended, sign in again",
    nl: "U was te lang weg, log opnieuw in",
  },
  "wrong-signature": {
    en: "The signature does not fit the message",
    nl: "De handtekening past niet bij het bericht",
  },
  "not-allowed": {
    en: "This account may not do or see this",
    nl: "Dit mag u niet doen of zien",
  },
  "not-enrolled": { en: "This account is not enrolled", nl: "Deze persoon doet nog niet mee" },
  "not-found": { en: "There is nothing here", nl: "Hier is niets" },
  conflict: { en: "This does not fit with what is there", nl: "Dit past niet bij wat er staat" },
  "invitation-used": {
    en: "This invitation was used already",
    nl: "Deze uitnodiging is al gebruikt",
  },
  "invitation-over": {
    en: "This invitation is no longer valid",
    nl: "Deze uitnodiging geldt niet meer",
  },
  "too-large": { en: "This is too large", nl: "Dit is te groot" },
  "bad-input": { en: "Something in the request is not right", nl: "Iets in de vraag klopt niet" },
  "too-many-requests": {
    en: "Too many requests, wait a moment",
    nl: "Te veel vragen achter elkaar, wacht even",
  },
  "bundler-unreachable": {
    en: "The messenger to the chain does not answer: nothing is lost, try again later",
    nl: "De bode naar het boek antwoordt niet: er is niets kwijt, probeer het later opnieuw",
  },
  "sponsor-empty": {
    en: "The purse for fees is empty: nothing is lost, try again later",
    nl: "De pot voor de kosten is leeg: er is niets kwijt, probeer het later opnieuw",
  },
  "not-sponsored": {
    en: "The fees of this are not paid",
    nl: "De kosten hiervan worden niet betaald",
  },
  "operation-refused": {
    en: "This would not be carried out",
    nl: "Dit zou niet worden uitgevoerd",
  },
  unexpected: { en: "Something went wrong here", nl: "Er ging hier iets mis" },
  "chain-unreachable": {
    en: "The chain does not answer",
    nl: "Het boek met munten antwoordt niet",
  },
  "index-unreachable": { en: "The index does not answer", nl: "Het overzicht antwoordt niet" },
  "database-unreachable": {
    en: "The database does not answer",
    nl: "De map met teksten antwoordt niet",
  },
};
