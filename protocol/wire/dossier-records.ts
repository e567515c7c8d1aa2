import type { RefusalCode, RefusalKind } from "../refusals/refusal-codes.ts";
import type { Address, Hex, Seconds } from "./basics.ts";

/** What the words in the dossier are about, by kind of record. Amounts in text are never used for sums. */
export type RecordContents = {
  person: {
    name: string;
    language: string;
    benefit: "yes" | "no" | "unknown";
    ageGroup: "18-20" | "21-26" | "27+";
    arrangement: boolean;
    representative: string | null;
    /** Name shown for the neighbourhood. */
    neighbourhood: string;
  };
  plan: { title: string };
  subgoal: { pillar: Pillar; text: string };
  report: { text: string };
  sendBack: { reason: string } & Why<"sendBack">;
  undo: { reason: string };
  compliment: { text: string };
  claim: {
    reference: string;
    kind: string;
    collector: string | null;
    /** ISO dates. */
    peildatum: string;
    originDate: string | null;
  };
  claimChange: { reason: string };
  dispute: { text: string } & Why<"dispute">;
  reject: { reason: string } & Why<"reject">;
  /** The no of a counsellor or representative. */
  refuse: { reason: string } & Why<"refuse">;
  pledge: { decision: string };
  /** A resident's own idea for a step, and the mentor's answer why not now. */
  suggestion: {
    text: string;
    /** The id of what was picked from the list. */ activity?: string | undefined;
  };
  suggestionAnswer: { reason: string };
  /** Where somebody stands now, as resident and mentor see it together. Never on the chain. */
  bridge: Bridge;
  /** What a resident says of themselves before there is any plan. Never on the chain. */
  ownWords: OwnWords;
  /** Why the office ends for somebody who can not say it themselves, and what it went by. */
  end: { cause: "died" | "moved" | "unreachable"; reason: string };
  /** Why somebody went to another household or neighbourhood. */
  move: { reason: string };
  /** What a resident received elsewhere in a month: from whom, and why so much of it counts. */
  elsewhere: { source: string; reason: string };
  /** A step that a resident signed for on paper, and where that paper is kept. */
  paper: { step: string; place: string };
};

/** A fixed choice beside the words, which nobody has to make. */
type Why<Kind extends RefusalKind> = { code?: RefusalCode<Kind> | undefined };

export type Pillar = "gezin" | "welbevinden" | "financien" | "opleiding" | "werk";

/** The five pillars, each with a level from 1 to `of`, or null where it was not talked about. */
export type Bridge = Record<Pillar, number | null> & {
  /** Whose words the levels have: 0 for those of the wallet, otherwise the number of a scale of the programme. */
  scale: number;
  /** How many levels that scale has. */
  of: number;
  /** What the resident would like to work on first, in own words. */
  wish: string | null;
};

/** A resident's talents, goals and dreams in own words; null where nothing is said. */
export type OwnWords = Record<"talents" | "goals" | "dreams", string | null>;

export type RecordKind = keyof RecordContents;

/**
 * One record in the dossier. `commitment` = HMAC-SHA-256(salt, canonical JSON of {chainId, contract, record, version,
 * kind, content}), see commitment/commit.ts. The same value stands in the event on the chain.
 */
export type DossierRecord<K extends RecordKind = RecordKind> = {
  [Kind in K]: {
    id: string;
    version: number;
    kind: Kind;
    subject: Address;
    content: RecordContents[Kind];
    salt: Hex;
    commitment: Hex;
    /** The contract whose event carries the commitment. */
    contract: Address;
    at: Seconds;
    by: Address;
  };
}[K];

/** A debt from a letter, listed by resident and mentor before any creditor knows. Never on the chain. */
export type Letter = {
  id: string;
  resident: Address;
  /** Organisation number of the creditor, or null when it does not take part. */
  creditor: number | null;
  creditorName: string;
  collector: string | null;
  reference: string;
  kind: string;
  /** Euro cents as decimal strings. */
  parts: { principal: string; increase: string; interest: string; costs: string };
  peildatum: string;
  originDate: string | null;
  endsBy: string | null;
  /** False for a fine or fraud debt: it stays here only. */
  redeemable: boolean;
  /** The resident's own answer to "Mag deze schuldeiser weten dat u meedoet?" */
  mayKnow: "yes" | "no" | "unanswered";
  /** For the creditor that may know; null otherwise. */
  matchCode: string | null;
  /** The claim that the creditor registered for it, once there is one. */
  debtId: number | null;
  /** Which version of its words this is, from 1. */
  version: number;
};

/** What of a letter can be put right: everything that is sealed. */
export type LetterWords = Omit<
  Letter,
  "id" | "resident" | "creditor" | "mayKnow" | "matchCode" | "debtId" | "version"
>;

/** What a version says: the words, and from the second one on why they are better. */
export type LetterVersionWords = LetterWords & { reason?: string | undefined };

/** A version of a letter's words; `commitment` is made as of a record, of kind "letter". No event carries it. */
export type LetterVersion = {
  letter: string;
  version: number;
  content: LetterVersionWords;
  salt: Hex;
  commitment: Hex;
  contract: Address;
  /** Null for the first version of a letter that was listed before versions were kept. */
  at: Seconds | null;
  by: Address | null;
};
