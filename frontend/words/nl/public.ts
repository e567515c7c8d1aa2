export default {
  title: "Openbare cijfers",
  intro: "Alleen totalen. Niemand is te herkennen: minder dan 10 tellen we niet.",
  "totals.title": "Tot nu toe",
  minted: "Munten verdiend",
  redeemed: "Munten gebruikt voor schulden",
  debtLowered: "Schuld kleiner geworden",
  pledged: "Geld in de potten",
  residents: "Bewoners die meedoen",
  stepsReached: "Stappen gehaald",
  few: "minder dan 10",
  "proof.title": "Zelf nakijken",
  "proof.line": "Blok {block} · boek {contract} · {supply} munten in omloop",
  "proof.how":
    "Verdiend: {minted}. Eraf: {redeemed} gebruikt, {revoked} teruggenomen en {forfeited} vervallen. Het boek zelf moet zeggen wat er dan over is. Uw browser vroeg het net aan het boek.",
  "proof.ask": "Zelf vragen? Stuur dit naar {url}:",
} as const;
