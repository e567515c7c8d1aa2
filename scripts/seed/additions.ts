import type { HistoryRow, PersonRow } from "./rows.ts";

const creditor = (id: string, name: string, organisation: string): PersonRow => ({
  id,
  name,
  role: "creditor",
  organisation,
  neighbourhood: "",
  household: "",
  language: "nl",
  benefit: "unknown",
  ageGroup: "27+",
  arrangement: false,
  representative: null,
  enrolledOn: 0,
});

/** Creditors that have an agreement and nobody in the people's file: somebody must register their claims. */
export const EXTRA_CREDITORS: PersonRow[] = [
  creditor("dienst-toeslagen", "Bas", "Dienst Toeslagen"),
  creditor("energieleverancier-b", "Anouk", "Energieleverancier B"),
  creditor("zorgverzekeraar-c", "Thijs", "Zorgverzekeraar C"),
  creditor("duo", "Merel", "DUO"),
  creditor("kredietbank-e", "Ruud", "Kredietbank E"),
];

/** The one step that waits for its mentor when somebody tries the pilot: nothing else happened to this person. */
export const EXTRA_HISTORY: HistoryRow[] = [
  {
    day: -1,
    actor: "huishouden-04",
    action: "report",
    resident: "huishouden-04",
    what: "Drie ochtenden geholpen in het buurthuis",
    amount: null,
    note: "Ik heb drie ochtenden geholpen. Koffie geschonken en de zaal klaargezet.",
  },
];
