import {
  bigint,
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Letter, RecordKind } from "../../protocol/wire/dossier-records.ts";
import type { MailTrouble } from "../../protocol/wire/health-api.ts";
import type { Ticket } from "../../protocol/wire/joining-api.ts";
import type {
  LevelWords,
  NewActivity,
  NewLegalDecision,
} from "../../protocol/wire/programme-api.ts";
import type { Payment } from "../../protocol/wire/payments-api.ts";
import type { RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import type { ReasonsTelling } from "../../protocol/wire/report-api.ts";
import type { PaperChoice, PaperPurpose } from "../../protocol/wire/help-api.ts";
import type { PhotoMoment } from "../../protocol/wire/photos-api.ts";
import type { DueProcess } from "../../protocol/wire/retention-api.ts";
import type { AuditAction, ReadingRole } from "../../protocol/wire/looks-api.ts";
import type { Audience, Shared } from "../../protocol/wire/sharing-api.ts";

/** The tables as queries see them. The migrations make them; each column is explained there. */

const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const moment = (name: string) => timestamp(name, { withTimezone: true });
const position = () => bigint("position", { mode: "number" }).generatedAlwaysAsIdentity();

export const sessions = pgTable(
  "session",
  {
    tokenHash: bytes("token_hash").notNull(),
    address: text("address").$type<Address>().notNull(),
    keyHash: bytes("key_hash"),
    expiresAt: moment("expires_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.tokenHash, table.address] })],
);

export const nonces = pgTable("nonce", {
  value: text("value").primaryKey(),
  expiresAt: moment("expires_at").notNull(),
});

export const invitations = pgTable("invitation", {
  id: text("id").$type<Hex>().primaryKey(),
  by: text("by").$type<Address>().notNull(),
  neighbourhood: integer("neighbourhood").notNull(),
  at: moment("at").notNull(),
  until: moment("until").notNull(),
  ticket: jsonb("ticket").$type<Ticket>(),
  account: text("account").$type<Address>(),
  claimedAt: moment("claimed_at"),
  refusedClaims: integer("refused_claims").notNull().default(0),
  matchedBy: text("matched_by").$type<Address>(),
  ended: text("ended").$type<"refused" | "revoked" | "asked">(),
  purpose: text("purpose").$type<"join" | "device">().notNull().default("join"),
  signer: text("signer").$type<Hex>(),
  replacesAccount: text("replaces_account").$type<Address>(),
  replacesSigner: text("replaces_signer").$type<Hex>(),
});

export const subjects = pgTable("subject", {
  address: text("address").$type<Address>().primaryKey(),
  wrappedKey: bytes("wrapped_key").notNull(),
  keyId: uuid("key_id").notNull().defaultRandom(),
});

export const records = pgTable(
  "record",
  {
    id: uuid("id").notNull(),
    version: integer("version").notNull(),
    kind: text("kind").$type<RecordKind>().notNull(),
    subject: text("subject").$type<Address>().notNull(),
    contract: text("contract").$type<Address>().notNull(),
    sealedSalt: bytes("sealed_salt").notNull(),
    sealedContent: bytes("sealed_content").notNull(),
    commitment: text("commitment").$type<Hex>().notNull(),
    at: moment("at").notNull(),
    by: text("by").$type<Address>().notNull(),
    position: position(),
  },
  (table) => [primaryKey({ columns: [table.id, table.version] })],
);

export const erased = pgTable("erased", {
  address: text("address").$type<Address>().primaryKey(),
  at: moment("at").notNull().defaultNow(),
  kept: integer("kept"),
});

export const organisations = pgTable("organisation", {
  id: integer("id").generatedByDefaultAsIdentity().primaryKey(),
  name: text("name").notNull(),
});

export const bridgeScales = pgTable("bridge_scale", {
  id: integer("id").primaryKey(),
  levels: jsonb("levels").$type<LevelWords[]>().notNull(),
  at: moment("at").notNull().defaultNow(),
  by: text("by").$type<Address>().notNull(),
});

export const activities = pgTable("activity", {
  id: uuid("id").primaryKey(),
  content: jsonb("content").$type<NewActivity>().notNull(),
  at: moment("at").notNull().defaultNow(),
  by: text("by").$type<Address>().notNull(),
  endedAt: moment("ended_at"),
});

export const legalLabels = pgTable("legal_label", {
  id: integer("id").primaryKey(),
  content: jsonb("content").$type<NewLegalDecision>().notNull(),
  at: moment("at").notNull().defaultNow(),
  by: text("by").$type<Address>().notNull(),
});

export const letters = pgTable("letter", {
  id: uuid("id").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  creditor: integer("creditor"),
  sealedContent: bytes("sealed_content").notNull(),
  mayKnow: text("may_know").$type<Letter["mayKnow"]>().notNull(),
  debtId: integer("debt_id"),
  version: integer("version").notNull().default(1),
  position: position(),
});

export const letterVersions = pgTable(
  "letter_version",
  {
    letter: uuid("letter").notNull(),
    version: integer("version").notNull(),
    subject: text("subject").$type<Address>().notNull(),
    sealedSalt: bytes("sealed_salt").notNull(),
    sealedContent: bytes("sealed_content").notNull(),
    commitment: text("commitment").$type<Hex>().notNull(),
    at: moment("at"),
    by: text("by").$type<Address>(),
  },
  (table) => [primaryKey({ columns: [table.letter, table.version] })],
);

export const photos = pgTable("photo", {
  id: uuid("id").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  subgoalId: integer("subgoal_id"),
  moment: text("moment").$type<PhotoMoment>(),
  letter: uuid("letter"),
  size: integer("size").notNull(),
  parts: integer("parts").notNull(),
  at: moment("at").notNull(),
  by: text("by").$type<Address>().notNull(),
  position: position(),
});

export const photoParts = pgTable(
  "photo_part",
  {
    photo: uuid("photo").notNull(),
    part: integer("part").notNull(),
    sealed: bytes("sealed").notNull(),
  },
  (table) => [primaryKey({ columns: [table.photo, table.part] })],
);

export const matchCodes = pgTable(
  "match_code",
  {
    subject: text("subject").$type<Address>().notNull(),
    creditor: integer("creditor").notNull(),
    codeHash: bytes("code_hash").notNull(),
    sealedCode: bytes("sealed_code").notNull(),
  },
  (table) => [primaryKey({ columns: [table.subject, table.creditor] })],
);

export const staffNames = pgTable("staff_name", {
  subject: text("subject").$type<Address>().primaryKey(),
  sealedName: bytes("sealed_name").notNull(),
  organisation: integer("organisation").notNull(),
});

export const applications = pgTable("application", {
  subject: text("subject").$type<Address>().primaryKey(),
  sealedContent: bytes("sealed_content").notNull(),
  at: moment("at").notNull(),
  enrolled: boolean("enrolled").notNull().default(false),
});

export const audit = pgTable("audit", {
  position: position().primaryKey(),
  at: moment("at").notNull().defaultNow(),
  by: text("by").$type<Address>().notNull(),
  action: text("action").$type<AuditAction>().notNull(),
  what: text("what").notNull(),
  /** Of lines from before the tags, until the next start. */
  openSubject: text("open_subject").$type<Address>(),
  subjectTag: bytes("subject_tag"),
  look: uuid("look"),
});

export const sharing = pgTable(
  "sharing",
  {
    subject: text("subject").$type<Address>().notNull(),
    audience: text("audience").$type<Audience>().notNull(),
    what: text("what").$type<Shared>().notNull(),
    until: moment("until"),
  },
  (table) => [primaryKey({ columns: [table.subject, table.audience, table.what] })],
);

export const paperTasks = pgTable("paper_task", {
  id: uuid("id").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  official: text("official").$type<Address>().notNull(),
  purpose: text("purpose").$type<PaperPurpose>().notNull(),
  sealedPlace: bytes("sealed_place").notNull(),
  at: moment("at").notNull(),
  until: moment("until").notNull(),
});

export const paperChoices = pgTable("paper_choice", {
  id: uuid("id").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  letter: uuid("letter"),
  audience: text("audience").$type<Audience>(),
  what: text("what").$type<Shared>(),
  answer: text("answer").$type<PaperChoice["answer"]>().notNull(),
  sealedPlace: bytes("sealed_place").notNull(),
  proposedBy: text("proposed_by").$type<Address>().notNull(),
  organisation: integer("organisation").notNull(),
  proposedAt: moment("proposed_at").notNull(),
  answerUntil: moment("answer_until").notNull(),
  confirmedBy: text("confirmed_by").$type<Address>(),
  readyAt: moment("ready_at"),
  ended: text("ended").$type<"performed" | "stopped">(),
  endedBy: text("ended_by").$type<Address>(),
  endedAt: moment("ended_at"),
});

export const objections = pgTable("objection", {
  id: uuid("id").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  sealedContent: bytes("sealed_content").notNull(),
  at: moment("at").notNull(),
  official: text("official").$type<Address>().notNull(),
  answerBy: moment("answer_by").notNull(),
  sealedAnswer: bytes("sealed_answer"),
  answeredAt: moment("answered_at"),
  answeredBy: text("answered_by").$type<Address>(),
  sealedProposal: bytes("sealed_proposal"),
  proposedBy: text("proposed_by").$type<Address>(),
  proposedAt: moment("proposed_at"),
  proposals: integer("proposals").notNull().default(0),
  sealedSentBack: bytes("sealed_sent_back"),
  sentBackBy: text("sent_back_by").$type<Address>(),
  sentBackAt: moment("sent_back_at"),
  agreedBy: text("agreed_by").$type<Address>(),
  apart: boolean("apart").notNull().default(false),
  position: position(),
});

export const legalHolds = pgTable("legal_hold", {
  record: uuid("record").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  sealedGround: bytes("sealed_ground").notNull(),
  until: date("until").notNull(),
  by: text("by").$type<Address>().notNull(),
  at: moment("at").notNull(),
});

export const kept = pgTable("kept", {
  id: uuid("id").primaryKey(),
  wrappedKey: bytes("wrapped_key").notNull(),
  sealedContent: bytes("sealed_content").notNull(),
  until: date("until").notNull(),
});

export const destructions = pgTable("destruction", {
  position: position().primaryKey(),
  at: moment("at").notNull().defaultNow(),
  process: text("process").notNull(),
  rule: text("rule").notNull(),
  count: integer("count").notNull(),
  list: uuid("list"),
  since: moment("since"),
  proposedBy: text("proposed_by").$type<Address>(),
  agreedBy: text("agreed_by").$type<Address>(),
});

export const destructionLists = pgTable("destruction_list", {
  id: uuid("id").primaryKey(),
  at: moment("at").notNull().defaultNow(),
  by: text("by").$type<Address>().notNull(),
});

export const destructionItems = pgTable(
  "destruction_item",
  {
    list: uuid("list").notNull(),
    subject: text("subject").$type<Address>().notNull(),
    process: text("process").$type<DueProcess>().notNull(),
    due: moment("due").notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.subject] })],
);

export const idempotentAnswers = pgTable("idempotent_answer", {
  keyHash: bytes("key_hash").primaryKey(),
  sealedAnswer: bytes("sealed_answer"),
  expiresAt: moment("expires_at").notNull(),
});

export const newsAddresses = pgTable("news_address", {
  subject: text("subject").$type<Address>().primaryKey(),
  sealedAddress: bytes("sealed_address").notNull(),
  codeUntil: moment("code_until"),
  codeTries: integer("code_tries").notNull().default(0),
  fromBlock: integer("from_block"),
});

export const news = pgTable(
  "news",
  {
    subject: text("subject").$type<Address>().notNull(),
    reason: text("reason").notNull(),
    kind: text("kind").$type<"news" | "urgent" | "work" | "code">().notNull(),
    at: moment("at").notNull().defaultNow(),
    mail: uuid("mail"),
    tries: integer("tries").notNull().default(0),
    tryAt: moment("try_at").notNull().defaultNow(),
    sentAt: moment("sent_at"),
  },
  (table) => [primaryKey({ columns: [table.subject, table.reason] })],
);

export const mailHealth = pgTable("mail_health", {
  one: boolean("one").primaryKey().default(true),
  sentAt: moment("sent_at"),
  failedAt: moment("failed_at"),
  why: text("why").$type<MailTrouble>(),
});

export const auditLooks = pgTable("audit_look", {
  id: uuid("id").primaryKey(),
  subject: text("subject").$type<Address>().notNull(),
  auditor: text("auditor").$type<Address>().notNull(),
  sealedReason: bytes("sealed_reason").notNull(),
  at: moment("at").notNull(),
  until: moment("until").notNull(),
});

export const readers = pgTable("reader", {
  address: text("address").$type<Address>().primaryKey(),
  role: text("role").$type<ReadingRole>().notNull(),
  until: moment("until").notNull(),
  by: text("by").$type<Address>().notNull(),
  organisation: integer("organisation"),
  neighbourhood: integer("neighbourhood"),
  sealedReason: bytes("sealed_reason"),
  at: moment("at").notNull().defaultNow(),
});

export const payments = pgTable("payment", {
  id: uuid("id").primaryKey(),
  creditor: text("creditor").$type<Address>().notNull(),
  fundId: integer("fund_id").notNull(),
  paidOn: date("paid_on").notNull(),
  reference: text("reference").notNull(),
  offers: integer("offers").array().notNull(),
  cents: bigint("cents", { mode: "bigint" }).notNull(),
  by: text("by").$type<Address>().notNull(),
  at: moment("at").notNull(),
  state: text("state").$type<Payment["state"]>().notNull().default("said"),
  answeredAt: moment("answered_at"),
  position: position(),
});

export const toldReasons = pgTable(
  "told_reason",
  {
    kind: text("kind").$type<RefusalKind>().notNull(),
    until: integer("until").notNull(),
    telling: jsonb("telling").$type<ReasonsTelling>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.until] })],
);

export const paymentOffers = pgTable("payment_offer", {
  offerId: integer("offer_id").primaryKey(),
  payment: uuid("payment").notNull(),
});
