/** Words about debts that every desk uses. */
export default {
  principal: "Eerste bedrag",
  increase: "Verhoging",
  interest: "Rente",
  costs: "Kosten",
  tooMuch: "Samen is dat te veel. Meer dan € {most} kan niet. Kijk de bedragen na.",
} as const;
