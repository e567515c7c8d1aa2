/** Words about debts that every desk uses. */
export default {
  principal: "Eerste bedrag",
  increase: "Verhoging",
  interest: "Rente",
  costs: "Kosten",
} as const;
