import { CHANGE_COLUMNS } from "../../../../protocol/claims/change-columns.ts";

/** An example to fill in, as Excel in Dutch reads it: one payment, and one correction. */
export const TEMPLATE: readonly string[][] = [
  Object.values(CHANGE_COLUMNS).map(({ dutch }) => dutch),
  ["KENMERK-1", "betaling", "25,00", "0,00", "0,00", "0,00", "Per bank betaald op 1 november"],
  ["KENMERK-2", "verbetering", "100,00", "0,00", "2,50", "0,00", "Rente was te hoog"],
];
