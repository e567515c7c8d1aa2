/** Nieuws per e-mail: aanzetten met een code, uitzetten. */
export default {
  title: "Nieuws per e-mail",
  page: "Nieuws",
  staff: "U krijgt dan een mail als er iemand op u wacht. Hooguit een per uur.",
  text: "U kunt een mail krijgen als er nieuws voor u is. Daar staat niets over u in. Er staat alleen: er is nieuws voor u.",
  unavailable: "Dat kan hier nu niet. Alles staat ook op uw eigen pagina's.",
  open: "Ik wil nieuws per e-mail",
  on: "Aan. Mails gaan naar {email}.",
  off: "Zet uit",
  ended: "Uit. Uw e-mailadres is gewist.",
} as const;
