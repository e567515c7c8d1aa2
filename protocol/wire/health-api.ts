import type { Seconds } from "./basics.ts";
import type { FeeSponsorAnswer } from "./dossier-api.ts";

/** A part that answered within its term, with what it said, or one that did not. */
export type HealthPart<T = object> = ({ answers: true } & T) | { answers: false };

/** Why a mail did not leave: no mail server answered, it did not let this server in, or it would not take the mail. */
export type MailTrouble = "unreached" | "login" | "refused";

/**
 * GET /api/v1/health, for the office and an auditor: how each part of this house is, asked at this moment. Nothing in it is about
 * a person. A part that is null is not there by choice.
 */
export type HealthAnswer = {
  /** When the parts were asked, by the clock of this server. */
  at: Seconds;
  /** The newest block of the chain, and its moment. */
  chain: HealthPart<{ block: number; time: Seconds }>;
  /** How many blocks the index has yet to read; null where the chain does not say. */
  index: HealthPart<{ behind: number | null }>;
  bundler: HealthPart | null;
  purse: HealthPart<Pick<FeeSponsorAnswer, "left" | "warnBelow" | "isLow" | "daysLeft">> | null;
  database: HealthPart;
  mail: HealthPart<MailHealth> | null;
  /** When the last backup of the dossier was whole, null where none ever was; and how many erasures it will not bring back. */
  backup: HealthPart<{ madeAt: Seconds | null; erasures: number }>;
};

export type MailHealth = {
  /** Mails that wait to leave. */
  waiting: number;
  /** Mails that nobody tries to send any more. */
  givenUp: number;
  /** When the last one left; null where none did yet. */
  sentAt: Seconds | null;
  /** When one last did not leave, and why; null where that never happened. */
  failed: { at: Seconds; why: MailTrouble } | null;
};
