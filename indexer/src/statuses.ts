/** The contracts' enums in the words of protocol/wire, by their number. */

export const roles = ["none", "mentor", "second", "creditor", "counsellor", "office"] as const;

export const routes = ["forgiven", "paidByFund", "claimBought"] as const;
