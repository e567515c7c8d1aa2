import type { Address, Seconds } from "./basics.ts";
import type { Application } from "./dossier-api.ts";
import type { DossierRecord, Letter, LetterVersion } from "./dossier-records.ts";
import type { PaperChoice, PaperTask } from "./help-api.ts";
import type { Reading } from "./looks-api.ts";
import type { NewsAddress } from "./news-api.ts";
import type { Photo } from "./photos-api.ts";
import type { SharingAnswer } from "./sharing-api.ts";

/** A person's own say over what is kept about them: part of the dossier's REST API, under /api/v1. */

/** GET /api/v1/me/data -> everything the dossier holds about who asks. Also as a file, at /api/v1/me/export. */
export type MyDataAnswer = {
  $schema: string;
  address: Address;
  at: Seconds;
  /**
   * When everything before was erased, and how many records a law kept then, without the account: which ones is told at the
   * erasure alone. A number that was not written down is null, and so is all of it for who was not erased or came back.
   */
  erased: { at: Seconds; kept: number | null } | null;
  /** As staff. */
  staffName: string | null;
  /** As who looks along. */
  reading: Reading | null;
  application: Application | null;
  records: DossierRecord[];
  letters: Letter[];
  /** Each version of their words, the newest too. */
  letterVersions: LetterVersion[];
  /** With the picture in Base64 in the file; null in the answer for the screen. */
  photos: (Photo & { jpeg: string | null })[];
  sharing: SharingAnswer["sharing"];
  objections: Objection[];
  /** Who had a signed paper of this person before them, and read for it. */
  paperTasks: PaperTask[];
  /** What was entered for this person from paper, and where that paper lies. */
  paperChoices: (PaperChoice & { place: string })[];
  /** What a law keeps after an erasure. */
  holds: LegalHold[];
  /** What this person joined by. */
  invitations: { neighbourhood: number; claimedAt: Seconds }[];
  /** Codes by which the office puts a new phone in the place of a lost one. */
  deviceCodes: { at: Seconds; until: Seconds }[];
  /** Where news goes by e-mail. */
  news: (NewsAddress & { state: "asked" | "on" }) | null;
  /** Until when somebody stays signed in as this person. */
  sessionsUntil: Seconds[];
  /** How many lines the log of processing has; they are at /api/v1/me/looks. */
  looks: number;
};

/** POST /api/v1/me/objections -> 201 Objection: "Niet mee eens". GET answers one's own, with `objections`. */
export type NewObjection = {
  about: "words" | "figures" | "refusal" | "processing" | "other";
  text: string;
  /** What it is about, where that is a record. */
  record: string | null;
};
export type Objection = NewObjection & {
  id: string;
  subject: Address;
  at: Seconds;
  /** Who answers, and when at the latest. */
  official: Address;
  answerBy: Seconds;
  /** Only once two officials agree on it. */
  answer: string | null;
  answeredAt: Seconds | null;
  /** Whose words it is, and who agreed to them: nobody where it was answered before that needed two. */
  answeredBy: Address | null;
  agreedBy: Address | null;
  /** Both said that they did not decide or write what it is about. Not asked where other words for a record are wished for. */
  apart: boolean;
};
export type OwnObjectionsAnswer = { objections: Objection[] };

/** GET /api/v1/objections by the office. */
export type OfficeObjection = Objection & {
  /** How often an answer was put forward: other words, another number. */
  proposals: number;
  /** The answer that waits for another official, or that one sent back with a reason. */
  proposal: ProposedAnswer | null;
};
export type ProposedAnswer = {
  answer: string;
  by: Address;
  at: Seconds;
  sentBack: { reason: string; by: Address; at: Seconds } | null;
};
export type ObjectionsAnswer = { objections: OfficeObjection[] };
/**
 * GET /api/v1/objections/waiting by the office: how many have no answer, and when the first is due; null where none waits. Of
 * these, how many wait for the yes of who asks, and how many answers of who asks were sent back.
 */
export type ObjectionsWaitingAnswer = {
  count: number;
  answerBy: Seconds | null;
  toAgree: number;
  sentBack: number;
};
/**
 * PUT /api/v1/objections/{id}/proposal by the office -> 200 OfficeObjection: words for an answer, which wait for another official.
 * DELETE takes them back -> 204. `proposals` everywhere as it was read: 412 where it is another number by now.
 * `apart`: who sends it did not decide or write it; 409 without, unless other words for a record are wished for.
 */
export type NewProposal = { answer: string; proposals: number; apart: boolean };
/** PUT /api/v1/objections/{id}/agreement by another official -> 200 OfficeObjection: the person reads the answer from now on. */
export type ProposalAgreement = { proposals: number; apart: boolean };
/** PUT /api/v1/objections/{id}/sending-back by another official -> 200 OfficeObjection. */
export type ProposalSentBack = { reason: string; proposals: number };

/** PUT /api/v1/records/{id}/legal-hold by the office -> 200 LegalHold. DELETE takes it away. */
export type NewLegalHold = { ground: string; until: string };
export type LegalHold = NewLegalHold & { record: string; kind: string };
/** GET /api/v1/residents/{address}/legal-holds by the office, who said it too. */
export type SaidHold = LegalHold & { by: Address; at: Seconds };
export type LegalHoldsAnswer = { holds: SaidHold[] };

/** DELETE /api/v1/me/data -> 200. Everything is gone but what `kept` names, each with its ground and its last day. */
export type ErasedAnswer = { kept: Kept[] };
/** Words of which kind a law makes us keep, on which ground, until which day ("2031-12-31"). */
export type Kept = NewLegalHold & { kind: string };
