/** What a resident has in the pocket: the next debt that can go, what may still be earned, papers to show. About A2. */
export default {
  aCreditor: "uw schuldeiser",
  "next.title": "Deze schuld kan als eerste weg: {creditor}",
  "next.gone": "Al weg: € {gone} van € {first}.",
  "zero.some":
    "{count, plural, one {Eén schuld is al helemaal weg.} other {# schulden zijn al helemaal weg.}}",
  "zero.all": "Al uw schulden die hier staan, zijn weg.",
  "zero.gone": "Uw schuld bij {creditor} is helemaal weg.",
  "zero.yours": "Dat hebt u zelf gedaan.",
  "zero.letter": "Vraag {creditor} om een brief waarin dit staat.",
  "all.show": "Alles samen bekijken",
} as const;
