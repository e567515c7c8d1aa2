import type { Address, Hex, Seconds } from "./basics.ts";
import type {
  DossierRecord,
  Letter,
  LetterVersion,
  LetterWords,
  RecordContents,
  RecordKind,
} from "./dossier-records.ts";
import type { ReadingRole } from "./looks-api.ts";

/**
 * The dossier's REST API, under /api/v1. JSON; problem+json on errors (see Problem). Every request that concerns
 * persons carries the session cookie and the header `X-Account`: which of the accounts signed in to this session acts.
 */

/** GET /api/v1/fee-sponsor, for the office. Amounts in wei, in decimals. */
export type FeeSponsorAnswer = {
  /** What is left to pay fees with. */
  left: string;
  /** What it was when it was last filled. */
  full: string;
  spentThisMonth: string;
  /** Below this it is time to fill it; below half of it only cancelling, leaving and the like are paid. */
  warnBelow: string;
  isLow: boolean;
  /** About how many acts it still pays, by the price of now. */
  actsLeft: number;
  /** What went on each of the last seven days, today first. */
  days: {
    /** "2026-11-22", UTC. */
    date: string;
    spent: string;
    acts: number;
  }[];
  /** About how many days it lasts when the next are as the last seven; null when nothing went. */
  daysLeft: number | null;
};

/** GET /config.json */
export type Config = {
  chainId: number;
  contracts: {
    SocialCoin: Address;
    GoalPlans: Address;
    DebtRegister: Address;
    Redemptions: Address;
  };
  /** Where passkey accounts are made and paid for; null where they were not deployed. */
  accounts: { factory: Address; verifier: Address; sponsor: Address } | null;
  startBlock: number;
  /** When this server process began, in milliseconds since 1970: tells a server that came back from one that never went. */
  since: number;
  /** Personas and the altered line exist only here. */
  demo: boolean;
  /** Neighbourhood names by number. */
  neighbourhoods: { [number: string]: string };
};

/** POST /api/v1/sign-in/nonce -> 200 */
export type NonceAnswer = { nonce: string };
/** POST /api/v1/sign-in, an EIP-4361 message and its signature -> 200 MeAnswer and a session cookie. DELETE signs X-Account out. */
export type SignInRequest = { message: string; signature: Hex };

/** GET /api/v1/me */
export type MeAnswer = {
  address: Address;
  name: string | null;
  /** Read from the chain at this moment. */
  role: "none" | "mentor" | "second" | "creditor" | "counsellor" | "office";
  organisation: number | null;
  /** As what somebody without a role on the chain looks along. */
  reads: ReadingRole | null;
  roleUntil: Seconds | null;
  /** The role that the book has for who is staff and from when, also where it does not hold (yet). */
  written: { role: Exclude<MeAnswer["role"], "none">; from: Seconds } | null;
  /** The person's status on the chain. */
  status: "none" | "enrolled" | "participating" | "paused" | "left";
};

/** POST /api/v1/records -> 201 DossierRecord. Written before the transaction that carries its commitment. */
export type NewRecord<K extends RecordKind = RecordKind> = {
  [Kind in K]: { kind: Kind; subject: Address; content: RecordContents[Kind] };
}[K];

/**
 * POST /api/v1/records/{id}/versions -> 201 DossierRecord: better words, beside those before. `after` is the version that it
 * corrects; where another came in between it is a conflict.
 */
export type NewVersion = {
  after: number;
  content: RecordContents["person" | "report" | "suggestion" | "bridge" | "ownWords"];
};

/** GET /api/v1/records/{id}/versions -> every version, oldest first, for who may read it. */
export type RecordVersionsAnswer = { versions: DossierRecord[] };

/**
 * GET /api/v1/residents -> who the caller may see: a mentor's own residents, the office everybody. `?of=` accounts, a hundred at
 * most: those of them alone.
 */
export type ResidentsAnswer = {
  residents: { address: Address; name: string; neighbourhood: string; language: string }[];
};

/** GET /api/v1/residents/{address}/records -> what the caller may read of this resident. */
export type RecordsAnswer = { records: DossierRecord[] };

/** GET /api/v1/claims -> for a creditor: the records of its own claims and the reasons of its own answers. */
export type ClaimsAnswer = { records: DossierRecord[] };

/** GET and POST /api/v1/residents/{address}/letters (mentor or resident). */
export type LettersAnswer = { letters: Letter[] };
export type NewLetter = Omit<
  Letter,
  "id" | "resident" | "mayKnow" | "matchCode" | "debtId" | "version"
> & {
  /** Absent: a random code, once the creditor may know. One code per resident and creditor. */
  matchCode?: string;
};
/**
 * GET /api/v1/letters/{id}/versions -> every version, none where a letter from before was never corrected. POST a NewLetterVersion,
 * by who may list and read it -> 201 LetterVersion. `after` is the version it corrects, `reason` why.
 */
export type LetterVersionsAnswer = { mayKnow: Letter["mayKnow"]; versions: LetterVersion[] };
export type NewLetterVersion = { after: number; content: LetterWords; reason: string };
/** PUT /api/v1/letters/{id}/permission, the resident alone -> 200 Letter. */
export type PermissionRequest = { mayKnow: "yes" | "no" };

/** GET /api/v1/match-codes -> for a creditor: whom it may register claims for. */
export type MatchCodesAnswer = { codes: { code: string; resident: Address; reference: string }[] };

/** GET /api/v1/organisations, anyone signed in; POST by the office -> 201. */
export type OrganisationsAnswer = { organisations: Organisation[] };
/** `account` is the creditor's own; `accounts` all that act or once acted for it as a creditor, whose role may have ended. */
export type Organisation = {
  id: number;
  name: string;
  account: Address | null;
  accounts: readonly Address[];
};
export type NewOrganisation = { name: string };

/** GET /api/v1/staff, anyone signed in: names of staff. PUT /api/v1/staff/{address} by the office. */
export type StaffNamesAnswer = {
  staff: { address: Address; name: string; organisation: number }[];
};
export type StaffName = { name: string; organisation: number };

/** POST /api/v1/applications by somebody signed in who is not enrolled; GET by the office. */
export type NewApplication = { name: string; neighbourhood: string };
export type ApplicationsAnswer = {
  applications: ({ address: Address } & Application)[];
};
export type Application = NewApplication & { at: Seconds };
/** GET /api/v1/me/application -> what who asks wrote last, null where nothing waits. */
export type OwnApplicationAnswer = { application: Application | null };

/** GET /api/v1/programme -> records that are about no person (decisions behind pledges). Anyone signed in with a role. */
export type ProgrammeAnswer = { records: DossierRecord[] };

/** GET /api/v1/live: server-sent events, `event: head` with a LiveHead as data each time the index took in a block. */

/** GET /demo/personas, on the local demonstration chain only. */
export type PersonasAnswer = {
  personas: {
    id: string;
    name: string;
    role: string;
    neighbourhood: string | null;
    address: Address;
    privateKey: Hex;
  }[];
};
/**
 * GET /demo/alter-line. POST -> 204: from now on this session's answers of /index about a resident carry one altered
 * line; DELETE -> 204: no longer.
 */
export type AlterLineAnswer = { altered: boolean };
/** POST /demo/begin-again -> 202: everything starts again from the fresh pilot; /config.json answers when it is ready. */

/** RFC 9457. `type` is stable and maps to a sentence in the catalogues; `detail` is English, for developers. */
export type Problem = {
  type: `/problems/${ProblemName}`;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  /** With `bad-input`: what is wrong where, for a sentence beside the field. */
  errors?: FieldError[];
};
export type FieldError = {
  /** As in the request's body: `content.text`, `parts.costs`. */
  path: string;
  code:
    | "missing"
    | "unknown"
    | "wrong-form"
    | "empty"
    | "too-long"
    | "control-character"
    | "citizen-number";
};
export type ProblemName =
  | "sign-in-needed"
  | "session-expired"
  | "not-allowed"
  | "not-found"
  | "bad-input"
  | "too-large"
  | "too-many-requests"
  | "chain-unreachable"
  | "index-unreachable"
  | "database-unreachable"
  | "not-enrolled"
  | "conflict"
  | "wrong-signature"
  /** Not the code that was sent, or not any more. */
  | "wrong-code"
  /** `If-Match`: somebody changed it in the meantime. */
  | "changed-since"
  | "invitation-used"
  | "invitation-over"
  /** About somebody who had everything erased, nobody else writes. */
  | "erased"
  /** Nothing was sent, nothing is lost. */
  | "bundler-unreachable"
  /** The purse that pays fees does not reach for this. */
  | "sponsor-empty"
  /** The sponsor does not pay for this account or this call, or not as often in a day; `detail` says which. */
  | "not-sponsored"
  /** The operation would not be carried out; `detail` says why. */
  | "operation-refused"
  | "unexpected";
