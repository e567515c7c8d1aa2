import { z } from "zod";
import { newAuditLook } from "../dossier/audits/audit-routes.ts";
import { newLetter, newLetterVersion } from "../dossier/letters/new-letter.ts";
import { invitationReply, newInvitation } from "../dossier/invitations/invitation-routes.ts";
import { claimRequest, openingRequest } from "../dossier/invitations/joining-routes.ts";
import { permission } from "../dossier/letters/letter-routes.ts";
import { newApplication } from "../dossier/people/application-routes.ts";
import { newPayment, paymentAnswer } from "../dossier/payments/payment-routes.ts";
import { newPaperChoice, paperChoiceChange } from "../dossier/papers/choice-routes.ts";
import { receiptRequest } from "../dossier/receipts/receipt-routes.ts";
import { newPaperTask } from "../dossier/papers/paper-routes.ts";
import { staffName } from "../dossier/people/staff-routes.ts";
import { newActivity } from "../dossier/programme/activity-routes.ts";
import { newLegalDecision } from "../dossier/programme/legal-label-routes.ts";
import { newOrganisation } from "../dossier/programme/organisation-routes.ts";
import { newBridgeScale } from "../dossier/programme/scale-routes.ts";
import { newReader } from "../dossier/readers/reader-routes.ts";
import { CONTENTS } from "../dossier/records/contents.ts";
import { MOST_TOGETHER } from "../dossier/records/new-record.ts";
import { newVersion } from "../dossier/records/new-version.ts";
import { newLegalHold } from "../dossier/rights/hold-routes.ts";
import { newObjection } from "../dossier/rights/objection-routes.ts";
import {
  newProposal,
  proposalAgreement,
  proposalSentBack,
} from "../dossier/rights/proposal-routes.ts";
import { newsConfirmation, newsRequest } from "../news/news-routes.ts";
import { sharingRequest } from "../dossier/sharing/sharing-routes.ts";
import { findAccountsRequest } from "../session/account-routes.ts";
import { signInRequest } from "../session/sign-in-routes.ts";

export type Operation = {
  method: "get" | "post" | "put" | "delete";
  /** Below /api/v1, parameters in braces. */
  path: string;
  id: string;
  summary: string;
  tag: "session" | "person" | "resident" | "creditor" | "office" | "auditor" | "programme";
  /** The form that checks the body, and no other. */
  body?: z.ZodType;
  /** The body is a JPEG picture without anything beside it. */
  photo?: true;
  query?: readonly { name: string; description: string; schema: object }[];
  /** The name of the list in the answer: it comes in pages. */
  list?: string;
  /** The answer whose `ETag` says whether what this changes is still as it was seen. */
  shownBy?: string;
  success: 200 | 201 | 204;
  /** Works without a session. */
  open?: true;
  type?: string;
};

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const kinds = Object.entries(CONTENTS).map(([kind, content]) =>
  z.strictObject({ kind: z.literal(kind), subject: address, content }),
);
const newRecord = z.union(kinds as [(typeof kinds)[0], (typeof kinds)[0]]);

type Query = NonNullable<Operation["query"]>;

const page: Query = [
  { name: "after", description: "The `next` of the page before", schema: { type: "string" } },
  {
    name: "limit",
    description: "How many at most",
    schema: { type: "integer", minimum: 1, maximum: 200, default: 50 },
  },
];

const of = (what: string): Query[number] => ({
  name: "of",
  description: `These ${what} alone, a hundred at most, with commas between`,
  schema: { type: "string" },
});

const op = (
  method: Operation["method"],
  path: string,
  id: string,
  tag: Operation["tag"],
  summary: string,
  other: Partial<Operation> = {},
): Operation => ({
  method,
  path,
  id,
  tag,
  summary,
  success: 200,
  ...(other.list && { query: page }),
  ...other,
});

/** Every operation of the dossier's API. A test compares it with the routes there are. */
export const OPERATIONS: readonly Operation[] = [
  op("post", "/sign-in/nonce", "newNonce", "session", "A nonce to sign in with, once", {
    open: true,
  }),
  op("post", "/sign-in", "signIn", "session", "Sign in with a signed EIP-4361 message", {
    open: true,
    body: signInRequest,
  }),
  op("post", "/sign-in/accounts", "findAccounts", "session", "Accounts in which a key signs", {
    open: true,
    body: findAccountsRequest,
  }),
  op("delete", "/sign-in", "signOut", "session", "Sign the acting account out", { success: 204 }),
  op("get", "/first-page", "firstPage", "session", "All that who acts sees first, in one answer"),
  op("get", "/me", "me", "session", "Who acts, with role and status"),
  op("get", "/live", "live", "session", "The head of the index, as server-sent events", {
    open: true,
    type: "text/event-stream",
  }),
  op("get", "/openapi.json", "openapi", "session", "This description", { open: true }),
  op("get", "/schemas/my-data.json", "myDataSchema", "session", "The JSON Schema of the export", {
    open: true,
    type: "application/schema+json",
  }),
  op("get", "/me/data", "myData", "person", "Everything the dossier holds about who asks"),
  op("get", "/me/export", "exportMyData", "person", "The same as a file"),
  op("delete", "/me/data", "eraseMyData", "person", "Erase it: key, salts and words, at once", {
    shownBy: "/me/data",
  }),
  op("get", "/me/looks", "looks", "person", "Who looked, newest first", { query: page }),
  op("get", "/me/reading", "reading", "person", "As what who asks looks along, and why"),
  op("get", "/me/sharing", "sharing", "person", "What who asks lets others see now"),
  op("put", "/me/sharing/{audience}/{what}", "share", "person", "Share for today, always, or not", {
    shownBy: "/me/sharing",
    body: sharingRequest,
  }),
  op("get", "/me/news", "news", "person", "Whether news goes by e-mail, and where"),
  op("put", "/me/news", "wantNews", "person", "Ask for it: a code goes to that address first", {
    shownBy: "/me/news",
    body: newsRequest,
  }),
  op("post", "/me/news/confirmation", "confirmNews", "person", "Bring the code back: it is on", {
    body: newsConfirmation,
  }),
  op("delete", "/me/news", "endNews", "person", "No more news by e-mail", {
    shownBy: "/me/news",
    success: 204,
  }),
  op("get", "/me/objections", "ownObjections", "person", "What one did not agree with", {
    list: "objections",
  }),
  op("post", "/me/objections", "object", "person", "Not agreeing, or asking for a correction", {
    body: newObjection,
    success: 201,
  }),
  op("post", "/applications", "apply", "person", "Ask to take part", {
    body: newApplication,
    success: 201,
  }),
  op("get", "/me/application", "application", "person", "One's own question to take part, if any"),
  op("post", "/invitations/opening", "openInvitation", "person", "Who invites, and still?", {
    open: true,
    body: openingRequest,
  }),
  op("post", "/invitations/claim", "claimInvitation", "person", "Claim and sign in, first come", {
    open: true,
    body: claimRequest,
  }),
  op("get", "/residents", "residents", "resident", "Names behind accounts, for who may know them", {
    list: "residents",
    query: [...page, of("accounts")],
  }),
  op("get", "/residents/{address}/records", "records", "resident", "Words about a resident", {
    list: "records",
  }),
  op(
    "post",
    "/residents/{address}/paper-tasks",
    "openPaperTask",
    "office",
    "A signed paper is here: read for a day what it is about",
    { body: newPaperTask, success: 201 },
  ),
  op("get", "/paper-tasks", "paperTasks", "office", "Signed papers that lie before who asks", {
    list: "tasks",
  }),
  op("delete", "/paper-tasks/{id}", "endPaperTask", "office", "Read for it no longer", {
    success: 204,
  }),
  op(
    "post",
    "/residents/{address}/paper-choices",
    "enterPaperChoice",
    "office",
    "What a resident chose on signed paper: a yes waits for a second, a no holds at once",
    { body: newPaperChoice, success: 201 },
  ),
  op("put", "/paper-choices/{id}", "changePaperChoice", "office", "Confirm, do or stop a choice", {
    body: paperChoiceChange,
    success: 204,
  }),
  op("get", "/residents/{address}/devices", "devices", "office", "The devices of an account"),
  op("get", "/help", "help", "resident", "Lost phones and steps on paper, for who may see them"),
  op("get", "/staff-recoveries", "staffRecoveries", "office", "New keys of staff, by governance", {
    list: "recoveries",
  }),
  op(
    "get",
    "/waiting-plans/{planId}/records",
    "waitingPlanRecords",
    "programme",
    "Words of a plan that waits for a second, for who could be that",
    { list: "records" },
  ),
  op("post", "/records", "writeRecord", "resident", "Write down words before their transaction", {
    body: newRecord,
    success: 201,
  }),
  op("post", "/record-batches", "writeRecords", "resident", "The same for several, all or none", {
    body: z.strictObject({ records: z.array(newRecord).min(1).max(MOST_TOGETHER) }),
    success: 201,
  }),
  op("post", "/records/{id}/versions", "correctRecord", "resident", "Better words beside the old", {
    shownBy: "/records/{id}/versions",
    body: newVersion,
    success: 201,
  }),
  op("get", "/records/{id}/versions", "recordVersions", "resident", "Every version of a record", {
    list: "versions",
  }),
  op("get", "/letters/{id}/versions", "letterVersions", "resident", "Every version of a letter", {
    list: "versions",
  }),
  op("post", "/letters/{id}/versions", "correctLetter", "resident", "Put a letter right", {
    shownBy: "/letters/{id}/versions",
    body: newLetterVersion,
    success: 201,
  }),
  op("get", "/residents/{address}/letters", "letters", "resident", "Debts from letters", {
    list: "letters",
  }),
  op(
    "post",
    "/residents/{address}/letters",
    "listLetter",
    "resident",
    "List a debt from a letter",
    {
      body: newLetter,
      success: 201,
    },
  ),
  op("put", "/letters/{id}/permission", "permit", "resident", "May this creditor know?", {
    shownBy: "/letters/{id}/versions",
    body: permission,
  }),
  op("put", "/letters/{id}/photo", "photographLetter", "resident", "A photo of a letter", {
    photo: true,
  }),
  op(
    "put",
    "/residents/{address}/subgoals/{subgoalId}/photos/{moment}",
    "photographStep",
    "resident",
    "A photo of a step's begin or end",
    { photo: true },
  ),
  op("get", "/residents/{address}/photos", "photos", "resident", "Which photos there are", {
    list: "photos",
  }),
  op("get", "/photos/{id}", "photo", "resident", "A photo", { type: "image/jpeg" }),
  op("delete", "/photos/{id}", "removePhoto", "resident", "Take a photo away", { success: 204 }),
  op("get", "/claims", "claims", "creditor", "Words of a creditor's own claims and answers", {
    list: "records",
    query: [...page, of("commitments")],
  }),
  op("get", "/match-codes", "matchCodes", "creditor", "For whom a creditor may register claims", {
    list: "codes",
    query: [...page, of("accounts of residents")],
  }),
  op("get", "/applications", "applications", "office", "Who asked to take part", {
    list: "applications",
  }),
  op("get", "/objections", "objections", "office", "Who does not agree", { list: "objections" }),
  op("get", "/objections/waiting", "objectionsWaiting", "office", "How many wait for an answer"),
  op("put", "/objections/{id}/proposal", "proposeAnswer", "office", "Put an answer forward", {
    shownBy: "/objections",
    body: newProposal,
  }),
  op("delete", "/objections/{id}/proposal", "takeAnswerBack", "office", "Take it back", {
    shownBy: "/objections",
    success: 204,
  }),
  op(
    "put",
    "/objections/{id}/agreement",
    "agreeAnswer",
    "office",
    "Agree as the second: the person reads the answer from now on",
    { shownBy: "/objections", body: proposalAgreement },
  ),
  op(
    "put",
    "/objections/{id}/sending-back",
    "sendAnswerBack",
    "office",
    "Send it back as the second, with a reason",
    { shownBy: "/objections", body: proposalSentBack },
  ),
  op(
    "get",
    "/residents/{address}/legal-holds",
    "legalHolds",
    "office",
    "What a law makes us keep of a person",
    { list: "holds" },
  ),
  op("put", "/records/{id}/legal-hold", "holdRecord", "office", "What a law makes us keep", {
    body: newLegalHold,
  }),
  op("delete", "/records/{id}/legal-hold", "endHold", "office", "Keep it no longer", {
    success: 204,
  }),
  op("get", "/destruction-list", "destructionList", "office", "What is due, waits, and is gone"),
  op("post", "/destruction-list", "proposeDestruction", "office", "Put it before a second", {
    shownBy: "/destruction-list",
    success: 201,
  }),
  op(
    "put",
    "/destruction-list/{id}/agreement",
    "agreeDestruction",
    "office",
    "Agree as the second: it is destroyed at once",
    { shownBy: "/destruction-list" },
  ),
  op("delete", "/destruction-list/{id}", "takeDestructionBack", "office", "Take it back", {
    shownBy: "/destruction-list",
    success: 204,
  }),
  op("get", "/invitations", "invitations", "office", "One's own invitations, or all", {
    list: "invitations",
  }),
  op(
    "post",
    "/invitations",
    "invite",
    "office",
    "Make an invitation, of which the token stays out",
    {
      body: newInvitation,
      success: 201,
    },
  ),
  op(
    "put",
    "/invitations/{invitation}/answer",
    "answerInvitation",
    "office",
    "Were the three words the same on both screens?",
    { shownBy: "/invitations", body: invitationReply },
  ),
  op("delete", "/invitations/{invitation}", "revokeInvitation", "office", "End an invitation", {
    shownBy: "/invitations",
    success: 204,
  }),
  op("get", "/fee-sponsor", "feeSponsor", "office", "What is left to pay fees with, and what went"),
  op(
    "get",
    "/health",
    "health",
    "office",
    "How each part of the house is, each asked for 3 s at most",
  ),
  op("post", "/organisations", "addOrganisation", "office", "Add an organisation", {
    body: newOrganisation,
    success: 201,
  }),
  op("put", "/staff/{address}", "nameStaff", "office", "Name a member of staff", {
    shownBy: "/staff",
    body: staffName,
  }),
  op("get", "/readers", "readers", "office", "Who looks along without a role on the chain", {
    list: "readers",
  }),
  op("put", "/readers/{address}", "letRead", "office", "Let somebody look along, for a while", {
    shownBy: "/readers",
    body: newReader,
  }),
  op("delete", "/readers/{address}", "endReading", "office", "End it", {
    shownBy: "/readers",
    success: 204,
  }),
  op(
    "post",
    "/receipts/check",
    "checkReceipt",
    "programme",
    "Is this receipt what the chain says?",
    {
      open: true,
      body: receiptRequest,
    },
  ),
  op("get", "/payments", "payments", "creditor", "Euros that funds paid, as both sides say", {
    list: "payments",
  }),
  op("post", "/payments", "sayPaid", "office", "Say that a fund paid a creditor, to the cent", {
    body: newPayment,
    success: 201,
  }),
  op("delete", "/payments/{id}", "takePaymentBack", "office", "Take back what was not paid", {
    shownBy: "/payments",
  }),
  op("put", "/payments/{id}/answer", "answerPayment", "creditor", "Received, or not", {
    shownBy: "/payments",
    body: paymentAnswer,
  }),
  op("post", "/audit-looks", "startAudit", "auditor", "Say why, and read for an hour", {
    body: newAuditLook,
    success: 201,
  }),
  op("get", "/audit-looks", "audits", "auditor", "Reasons that hold now", { list: "looks" }),
  op("get", "/audit-log", "auditLog", "auditor", "Who opened what, newest first", { query: page }),
  op("get", "/organisations", "organisations", "programme", "Organisations by number", {
    list: "organisations",
  }),
  op("get", "/staff", "staff", "programme", "Names of staff", { list: "staff" }),
  op("get", "/programme", "programme", "programme", "Decisions behind pledges", {
    list: "records",
  }),
  op("get", "/bridge-scales", "bridgeScales", "programme", "In which words levels are said", {
    list: "scales",
  }),
  op("post", "/bridge-scales", "addBridgeScale", "office", "Say the levels in other words", {
    body: newBridgeScale,
    success: 201,
  }),
  op("get", "/activities", "activities", "programme", "What can be done in the neighbourhood", {
    list: "activities",
  }),
  op("post", "/activities", "addActivity", "office", "Something to do, its value, and why", {
    body: newActivity,
    success: 201,
  }),
  op("get", "/legal-labels", "legalLabels", "programme", "What coins are by law, as decided", {
    list: "decisions",
  }),
  op("post", "/legal-labels", "addLegalLabel", "office", "Write down a decision about that", {
    body: newLegalDecision,
    success: 201,
  }),
  op("delete", "/activities/{id}", "endActivity", "office", "Nobody picks it any more", {
    shownBy: "/activities",
    success: 204,
  }),
];
