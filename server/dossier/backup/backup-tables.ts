/**
 * What a backup holds, in an order in which it can be put back. Not in it: wrapped keys and hashes made with the master
 * key (empty here, brought back from the copy of the living keys), who is signed in, invitations, which are made anew, and
 * answers kept for a day.
 */
export const BACKUP_TABLES = [
  { name: "subject", leaves: ["wrapped_key"] },
  { name: "erased", leaves: [] },
  { name: "organisation", leaves: [] },
  { name: "bridge_scale", leaves: [] },
  { name: "activity", leaves: [] },
  { name: "legal_label", leaves: [] },
  { name: "record", leaves: [] },
  { name: "letter", leaves: [] },
  { name: "letter_version", leaves: [] },
  { name: "photo", leaves: [] },
  { name: "photo_part", leaves: [] },
  { name: "match_code", leaves: ["code_hash"] },
  { name: "staff_name", leaves: [] },
  { name: "application", leaves: [] },
  { name: "sharing", leaves: [] },
  { name: "objection", leaves: [] },
  { name: "paper_task", leaves: [] },
  { name: "paper_choice", leaves: [] },
  { name: "legal_hold", leaves: [] },
  { name: "news_address", leaves: [] },
  { name: "news", leaves: [] },
  { name: "reader", leaves: [] },
  { name: "told_reason", leaves: [] },
  { name: "payment", leaves: [] },
  { name: "payment_offer", leaves: [] },
  { name: "audit_look", leaves: [] },
  { name: "kept", leaves: ["wrapped_key"] },
  { name: "destruction_list", leaves: [] },
  { name: "destruction_item", leaves: [] },
  { name: "destruction", leaves: [] },
  { name: "audit", leaves: [] },
] as const;

/** How many rows of a table are in memory at once: parts of photos are large. */
export const atOnce = (table: BackupTable): number => (table === "photo_part" ? 40 : 500);

export type BackupTable = (typeof BACKUP_TABLES)[number]["name"];

/** A backup is a gzipped file of JSON lines: this, then a Row a line, then the End. */
export type Head = { backup: "socialcoin dossier"; form: 1; at: string; migrations: string[] };
export type Row = { table: BackupTable; row: object };
export type End = { rows: number; sha256: string };
