import type { Pillar } from "../../protocol/wire/dossier-records.ts";

/** The five parts of life, in the order in which they stand on every screen. */
export const PILLARS: readonly Pillar[] = [
  "gezin",
  "welbevinden",
  "financien",
  "opleiding",
  "werk",
];
