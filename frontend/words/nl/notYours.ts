/** The page of a person whom this desk is not for; about B1. */
export default {
  title: "Deze persoon hoort niet bij u",
  text: "Hier is voor u niets te zien. Misschien klopt het adres van deze pagina niet. Of iemand anders helpt deze persoon.",
  todo: "Kies iemand uit uw lijst. Hoort iemand volgens u wel bij u? Vraag dan het kantoor om hulp.",
  back: "Naar uw lijst",
} as const;
