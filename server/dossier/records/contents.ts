import { z } from "zod";
import { REFUSAL_CODES, type RefusalKind } from "../../../protocol/refusals/refusal-codes.ts";
import type { RecordContents, RecordKind } from "../../../protocol/wire/dossier-records.ts";
import { day, line, personName, text } from "../words.ts";

/** The words that every programme starts with are scale 0. */
const scale = z.int().min(0).max(10_000);
const mostLevels = 9;
const level = z.int().min(1).max(mostLevels).nullable();

/** Nothing has to be said. */
const said = text(500).nullable();

const reason = z.strictObject({ reason: text(1_000) });
const code = <Kind extends RefusalKind>(kind: Kind) => z.enum(REFUSAL_CODES[kind]).optional();
const refusal = <Kind extends RefusalKind>(kind: Kind) => reason.extend({ code: code(kind) });

/** The form of each kind of record. What is not named here is refused, so that no word slips in unnoticed. */
export const CONTENTS = {
  person: z.strictObject({
    name: personName,
    language: z.string().regex(/^[a-z]{2,3}$/),
    benefit: z.enum(["yes", "no", "unknown"]),
    ageGroup: z.enum(["18-20", "21-26", "27+"]),
    arrangement: z.boolean(),
    representative: personName.nullable(),
    neighbourhood: line(100),
  }),
  plan: z.strictObject({ title: line(200) }),
  subgoal: z.strictObject({
    pillar: z.enum(["gezin", "welbevinden", "financien", "opleiding", "werk"]),
    text: line(300),
  }),
  report: z.strictObject({ text: text(2_000) }),
  sendBack: refusal("sendBack"),
  undo: reason,
  compliment: z.strictObject({ text: text(1_000) }),
  claim: z.strictObject({
    reference: line(80),
    kind: line(120),
    collector: line(120).nullable(),
    peildatum: day,
    originDate: day.nullable(),
  }),
  claimChange: reason,
  dispute: z.strictObject({ text: text(2_000), code: code("dispute") }),
  reject: refusal("reject"),
  refuse: refusal("refuse"),
  pledge: z.strictObject({ decision: line(300) }),
  suggestion: z.strictObject({ text: text(500), activity: z.uuid().optional() }),
  suggestionAnswer: reason,
  bridge: z
    .strictObject({
      scale,
      of: z.int().min(2).max(mostLevels),
      gezin: level,
      welbevinden: level,
      financien: level,
      opleiding: level,
      werk: level,
      wish: text(300).nullable(),
    })
    .refine(({ of, gezin, welbevinden, financien, opleiding, werk }) =>
      [gezin, welbevinden, financien, opleiding, werk].every((one) => (one ?? 0) <= of),
    ),
  ownWords: z.strictObject({ talents: said, goals: said, dreams: said }),
  end: z.strictObject({ cause: z.enum(["died", "moved", "unreachable"]), reason: text(1_000) }),
  move: reason,
  paper: z.strictObject({ step: line(200), place: line(200) }),
  elsewhere: z.strictObject({ source: line(200), reason: text(1_000) }),
} satisfies { [Kind in RecordKind]: z.ZodType<RecordContents[Kind]> };
