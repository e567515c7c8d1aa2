import { CLAIM_COLUMNS, type ClaimColumn } from "../../../../protocol/claims/columns.ts";

const EXAMPLE: { [column in ClaimColumn]: string } = {
  reference: "KENMERK-1",
  matchCode: "code-van-de-bewoner",
  creditor: "",
  collector: "",
  kind: "Huurachterstand",
  principal: "250,00",
  increase: "0,00",
  interest: "2,50",
  costs: "0,00",
  currency: "EUR",
  peildatum: "01-11-2026",
  originDate: "30-09-2024",
  redeemable: "ja",
  endsBy: "",
};

/** An example to fill in, as Excel in Dutch reads it: every column, and one claim. */
export const CLAIM_TEMPLATE: readonly string[][] = [
  Object.values(CLAIM_COLUMNS).map(({ dutch }) => dutch),
  Object.values(EXAMPLE),
];
