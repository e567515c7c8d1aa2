/** The columns of a claim file: name in English files, name in files of a Dutch Excel, and whether it must be there. */
export const CLAIM_COLUMNS = {
  reference: { english: "reference", dutch: "Kenmerk", needed: true },
  matchCode: { english: "resident", dutch: "Code", needed: true },
  creditor: { english: "creditor", dutch: "Schuldeiser", needed: false },
  collector: { english: "collector", dutch: "Incassant", needed: false },
  kind: { english: "kind", dutch: "Soort", needed: true },
  principal: { english: "principal", dutch: "Hoofdsom", needed: true },
  increase: { english: "increase", dutch: "Verhoging", needed: true },
  interest: { english: "interest", dutch: "Rente", needed: true },
  costs: { english: "costs", dutch: "Kosten", needed: true },
  currency: { english: "currency", dutch: "Munt", needed: true },
  peildatum: { english: "peildatum", dutch: "Peildatum", needed: true },
  originDate: { english: "origin_date", dutch: "Ontstaan", needed: false },
  redeemable: { english: "redeemable", dutch: "Munten", needed: true },
  endsBy: { english: "ends_by", dutch: "Eindigt", needed: false },
} as const;

export type ClaimColumn = keyof typeof CLAIM_COLUMNS;

export const CLAIM_COLUMN_NAMES = Object.keys(CLAIM_COLUMNS) as ClaimColumn[];
