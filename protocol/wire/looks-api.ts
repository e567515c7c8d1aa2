import type { Address, Seconds } from "./basics.ts";

/** Who looks along, and who looked: part of the dossier's REST API, under /api/v1. */

export type AuditAction = "read" | "write" | "export" | "erase";

/**
 * Who looks along without a role on the chain. A funder and an information gatherer read totals and the programme, and of
 * nobody anything; a communitybuilder the plans that people share; an auditor what the chain says of everybody, no word.
 */
export type ReadingRole = "funder" | "communityBuilder" | "informationGatherer" | "auditor";

/**
 * PUT /api/v1/readers/{address} by the office -> 200 Reader; DELETE -> 204: it ends at once. The name is kept as that of staff
 * is; `organisation` is whose fund a funder sees as its own; `neighbourhood` is a communitybuilder's, null for the others.
 */
export type NewReader = {
  role: ReadingRole;
  /** A year from now at most. */
  until: Seconds;
  name: string;
  organisation: number;
  neighbourhood: number | null;
  reason: string;
};

/** What the office said with it; null in what was said before it was asked for. */
export type Reading = Pick<NewReader, "role" | "until" | "neighbourhood"> & {
  organisation: number | null;
  reason: string | null;
  /** Who said so, and when. */
  by: Address;
  at: Seconds;
};
export type Reader = Reading & { address: Address; name: string | null };

/** GET /api/v1/readers by the office: who looks along now. */
export type ReadersAnswer = { readers: Reader[] };

/** GET /api/v1/me/reading: as what who asks looks along, until when and why. */
export type ReadingAnswer = { reading: Reading | null };

/**
 * POST /api/v1/audit-looks by an auditor -> 201 AuditLook, who says first why: `about` one person, or null for the log of
 * everybody's looks and the list of accounts. It holds an hour, and the person reads it among who looked. GET: the open ones.
 */
export type NewAuditLook = { about: Address | null; reason: string };
export type AuditLook = NewAuditLook & { id: string; at: Seconds; until: Seconds };
export type AuditLooksAnswer = { looks: AuditLook[] };

/** GET /api/v1/audit-log?after={cursor}&limit={n} by an auditor who said why -> the whole log, newest first. */
export type AuditLogLine = Omit<Look, "id" | "by" | "reason"> & {
  /** Of staff; null for a person who wrote or took along what is their own. */
  by: Address | null;
  /** The same for lines about the same person, and nothing more. */
  mark: string | null;
};
export type AuditLogAnswer = { lines: AuditLogLine[]; next: string | null };

/** One line of the log of processing, as the person concerned sees it. */
export type Look = {
  /** A number that rises with each line of the whole log; `next` is the last one's. */
  id: string;
  at: Seconds;
  by: Address;
  /** Of staff; null for the person, and for staff whose name is no longer kept. */
  name: string | null;
  organisation: string | null;
  action: AuditAction;
  /** Which words: `records`, `letters`, `names`, ... */
  what: string;
  /** Of an auditor, who says first why. */
  reason: string | null;
};
/** GET /api/v1/me/looks?after={cursor}&limit={n} -> newest first. */
export type LooksAnswer = { looks: Look[]; next: string | null };
