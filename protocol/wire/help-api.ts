import type { NewStaffKey } from "../accounts/new-staff-key.ts";
import type { Address, Hex, Seconds } from "./basics.ts";
import type { Audience, Shared } from "./sharing-api.ts";

/**
 * Help with somebody's account, as the accounts themselves tell it: a lost phone, and steps on paper. Part of the dossier's
 * REST API, under /api/v1. A name stands there for who may know it, and null for everybody else.
 */

/** An attempt to put a new device in the place of a lost one. */
export type Recovery = {
  resident: Address;
  name: string | null;
  /** Of both keys: what is agreed to is exactly this. */
  keysHash: Hex;
  newSigner: Hex;
  /** Empty where the account had no device. */
  lostSigner: Hex;
  proposedBy: Address;
  /** Of who proposed: who agrees is of another one. */
  organisation: number;
  proposedAt: Seconds;
  /** Until when others can agree, as long as they have not. */
  answerUntil: Seconds;
  approvedBy: Address | null;
  counselledBy: Address | null;
  /** A next attempt within 90 days after a stop: a counsellor must agree as well. */
  afterStop: boolean;
  /** From when it can be finished; null until everybody who must has agreed. */
  readyAt: Seconds | null;
  end: { how: "finished" | "stopped" | "withdrawn" | "replaced"; at: Seconds } | null;
};

/** New offers of somebody that the office stopped for a while, against theft or pressure. Told to whose account it is and to the office. */
export type Freeze = {
  resident: Address;
  name: string | null;
  frozenBy: Address;
  /** Of who stopped them. */
  organisation: number;
  frozenAt: Seconds;
  /** When it ends by itself. */
  until: Seconds;
  end: { how: "over" | "thawed"; at: Seconds } | null;
};

/** One call of a step on paper. */
export type PaperCall = { target: Address; data: Hex };

/** A step that two officials do for a resident from signed paper. */
export type PaperStep = {
  resident: Address;
  name: string | null;
  stepId: number;
  executionData: Hex;
  /** What the confirmation names, so that it is for exactly these calls. */
  callsHash: Hex;
  calls: PaperCall[];
  proposedBy: Address;
  organisation: number;
  proposedAt: Seconds;
  answerUntil: Seconds;
  confirmedBy: Address | null;
  /** From when it can be carried out, for 30 days; null until it is confirmed. */
  readyAt: Seconds | null;
  end: { how: "performed" | "stopped"; by: Address | null; at: Seconds } | null;
};

/**
 * What a signed paper is about, and so what is read to fill it in: plan and steps, bills and what is offered on them, or
 * letters of which a creditor may or may not know.
 */
export type PaperPurpose = "goals" | "debts" | "letters";

/**
 * POST /api/v1/residents/{address}/paper-tasks -> 201 PaperTask: an official has a signed paper of this resident before
 * them, and reads for a day what it is about. A second official can do so while a step waits for their yes.
 */
export type NewPaperTask = {
  purpose: PaperPurpose;
  /** Where the paper is kept. */
  place: string;
};
export type PaperTask = NewPaperTask & {
  id: string;
  resident: Address;
  official: Address;
  at: Seconds;
  until: Seconds;
};
/** GET /api/v1/paper-tasks -> one's own that are open. DELETE /api/v1/paper-tasks/{id} ends one before its time. */
export type PaperTasksAnswer = { tasks: PaperTask[] };

/** What a resident decides in the dossier alone: whether the creditor of a letter may know that they take part; who sees along. */
export type Matter =
  { kind: "letter"; letter: string } | { kind: "sharing"; audience: Audience; what: Shared };

/**
 * POST /api/v1/residents/{address}/paper-choices -> 201 PaperChoice: what a resident chose on signed paper. A yes waits for a
 * second official of another organisation, and then seven days; a no holds at once.
 */
export type NewPaperChoice = { matter: Matter; answer: "yes" | "no"; place: string };
export type PaperChoice = Pick<
  PaperStep,
  | "resident"
  | "name"
  | "proposedBy"
  | "organisation"
  | "proposedAt"
  | "answerUntil"
  | "confirmedBy"
  | "readyAt"
  | "end"
> &
  Pick<NewPaperChoice, "matter" | "answer"> & { id: string };
/** PUT /api/v1/paper-choices/{id} -> 204. */
export type PaperChoiceChange = { change: "confirm" | "perform" | "stop" };

/**
 * GET /api/v1/help -> officials: everything that runs, and what ended in the last 30 days. Everybody else: of their own
 * account and of those of their household. The newest first.
 */
export type HelpAnswer = {
  /** The chain's time or the clock's, whichever is later: by it every term here runs. */
  now: Seconds;
  recoveries: Recovery[];
  papers: PaperStep[];
  choices: PaperChoice[];
  freezes: Freeze[];
};

/** A new key for a member of staff, which governance put into the timelock. */
export type StaffRecovery = NewStaffKey & {
  /** Of the operation in the timelock. */
  id: Hex;
  scheduledAt: Seconds;
  /** From when anybody can finish it. */
  readyAt: Seconds;
  end: { how: "done" | "cancelled"; at: Seconds } | null;
};

/** GET /api/v1/staff-recoveries -> the office: those that run and those of the past, the newest first. */
export type StaffRecoveriesAnswer = {
  /** As in HelpAnswer. */
  now: Seconds;
  recoveries: StaffRecovery[];
};

/** GET /api/v1/residents/{address}/devices -> the devices of an account, for the office: of a resident or of staff. */
export type DevicesAnswer = {
  /**
   * `passkey`: of our factory. `unmade`: nothing is there yet, and nothing was done with it. `other`: a key of another kind,
   * as of a browser wallet, which nobody can recover.
   */
  kind: "passkey" | "unmade" | "other";
  /** Those that act now. `since` is zero for the one that the account began with. */
  devices: { signer: Hex; since: Seconds }[];
};
