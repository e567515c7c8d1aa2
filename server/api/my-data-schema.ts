import { z } from "zod";
import type { MyDataAnswer } from "../../protocol/wire/rights-api.ts";
import { newPaperChoice } from "../dossier/papers/choice-routes.ts";
import { CONTENTS } from "../dossier/records/contents.ts";

const address = z.string().regex(/^0x[0-9a-fA-F]{40}$/);
const hash = z.string().regex(/^0x[0-9a-f]{64}$/);
const seconds = z.int().describe("Seconds since 1970");
const cents = z.string().regex(/^\d+$/).describe("Euro cents");
const date = z.string().describe("ISO date");

const record = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  kind: z.enum(Object.keys(CONTENTS)),
  subject: address,
  content: z.record(z.string(), z.unknown()).describe("The words, as they were written down"),
  salt: hash,
  commitment: hash.describe(
    "HMAC-SHA-256 of the salt over the record, as in the event on the chain",
  ),
  contract: address,
  at: seconds,
  by: address,
});

const letterWords = z.strictObject({
  creditorName: z.string(),
  collector: z.string().nullable(),
  reference: z.string(),
  kind: z.string(),
  parts: z.strictObject({ principal: cents, increase: cents, interest: cents, costs: cents }),
  peildatum: date,
  originDate: date.nullable(),
  endsBy: date.nullable(),
  redeemable: z.boolean(),
});

const letter = letterWords.extend({
  id: z.uuid(),
  resident: address,
  creditor: z.int().nullable(),
  mayKnow: z.enum(["yes", "no", "unanswered"]),
  matchCode: z.string().nullable(),
  debtId: z.int().nullable(),
  version: z.int(),
});

const letterVersion = z.strictObject({
  letter: z.uuid(),
  version: z.int(),
  content: letterWords.extend({ reason: z.string().optional() }),
  salt: hash,
  commitment: hash,
  contract: address,
  at: seconds.nullable(),
  by: address.nullable(),
});

const photo = z.strictObject({
  id: z.uuid(),
  subgoalId: z.int().nullable().describe("Of which step, as the chain numbers it"),
  moment: z.enum(["begin", "end"]).nullable(),
  letter: z.uuid().nullable().describe("Of which letter"),
  size: z.int(),
  at: seconds,
  by: address,
  jpeg: z.base64().nullable().describe("The picture; null where it is not taken along"),
});

const objection = z.strictObject({
  id: z.uuid(),
  subject: address,
  about: z.enum(["words", "figures", "refusal", "processing", "other"]),
  text: z.string(),
  record: z.uuid().nullable(),
  at: seconds,
  official: address,
  answerBy: seconds,
  answer: z.string().nullable(),
  answeredAt: seconds.nullable(),
  answeredBy: address.nullable().describe("Whose words the answer is"),
  agreedBy: address.nullable().describe("The second official; null where one was enough"),
  apart: z.boolean().describe("Both said that they did not decide or write what it is about"),
});

const paperChoice = z.strictObject({
  id: z.uuid(),
  resident: address,
  name: z.null(),
  matter: newPaperChoice.shape.matter,
  answer: z.enum(["yes", "no"]),
  place: z.string(),
  proposedBy: address,
  organisation: z.int(),
  proposedAt: seconds,
  answerUntil: seconds,
  confirmedBy: address.nullable(),
  readyAt: seconds.nullable(),
  end: z
    .strictObject({
      how: z.enum(["performed", "stopped"]),
      by: address.nullable(),
      at: seconds,
    })
    .nullable(),
});

/** The form of a person's export, field by field: nothing else is in it. */
export const myDataSchema = z.strictObject({
  $schema: z.string(),
  address,
  at: seconds,
  erased: z.strictObject({ at: seconds, kept: z.int().nullable() }).nullable(),
  staffName: z.string().nullable(),
  reading: z
    .strictObject({
      role: z.enum(["funder", "communityBuilder", "informationGatherer", "auditor"]),
      until: seconds,
      organisation: z.int().nullable(),
      neighbourhood: z.int().nullable(),
      reason: z.string().nullable(),
      by: address,
      at: seconds,
    })
    .nullable(),
  application: z
    .strictObject({ name: z.string(), neighbourhood: z.string(), at: seconds })
    .nullable(),
  records: z.array(record),
  letters: z.array(letter),
  letterVersions: z.array(letterVersion),
  photos: z.array(photo),
  sharing: z.array(
    z.strictObject({
      audience: z.enum(["mentor", "household", "communityBuilder"]),
      what: z.enum(["coins", "goals", "debts"]),
      until: seconds.nullable(),
    }),
  ),
  objections: z.array(objection),
  paperTasks: z.array(
    z.strictObject({
      id: z.uuid(),
      resident: address,
      official: address,
      purpose: z.enum(["goals", "debts", "letters"]),
      place: z.string(),
      at: seconds,
      until: seconds,
    }),
  ),
  paperChoices: z.array(paperChoice),
  holds: z.array(
    z.strictObject({ record: z.uuid(), kind: z.string(), ground: z.string(), until: date }),
  ),
  invitations: z.array(z.strictObject({ neighbourhood: z.int(), claimedAt: seconds })),
  deviceCodes: z.array(z.strictObject({ at: seconds, until: seconds })),
  news: z
    .strictObject({
      email: z.string(),
      language: z.enum(["nl", "en", "tr", "ar"]),
      state: z.enum(["asked", "on"]),
    })
    .nullable(),
  sessionsUntil: z.array(seconds),
  looks: z.int(),
} satisfies { [Field in keyof MyDataAnswer]: z.ZodType });
