import type { Address, Hex, Line, WireValue } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { DebtRow, PlanRow } from "../../protocol/wire/index-answers.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import { findRecord } from "../data/find-record.ts";
import type { PictureName } from "../parts/Picture.tsx";
import type { WordKey } from "../words/rooms.ts";
import { storyKeys, type StoryEvent, type Told } from "./story-keys.ts";

/** What a reader knows besides the line itself. */
export type StoryContext = {
  plans: readonly PlanRow[];
  debts: readonly DebtRow[];
  records: readonly DossierRecord[];
  nameOf: (address: Address) => string | undefined;
  /** Who reads may not see words of the dossier. */
  withoutWords?: boolean;
};

/** An event as a sentence to fill in, told to the resident. */
export type Story = {
  key: WordKey<"story">;
  picture: PictureName;
  /** Who did it or whom it is about, where that is not the resident. */
  who: string | undefined;
  /** Words of the dossier that belong to it. */
  words: string | undefined;
  /** Cents of coins or of euros, by the sentence. */
  amount: bigint | undefined;
  /** The records that the words came from, to be checked along with the line. */
  records: DossierRecord[];
};

/** Tells one line; undefined for an event that no resident needs a sentence about. */
export function storyOf(line: Line, context: StoryContext): Story | undefined {
  if (!(line.event in storyKeys)) return undefined;
  const event = line.event as StoryEvent;
  const told: Told = storyKeys[event];
  const record = recordOf(line, context);
  return {
    key: isOver(line, told) ? (`event.${event}.over` as WordKey<"story">) : `event.${event}`,
    picture: told.picture,
    who: told.who ? context.nameOf(line.args[told.who] as Address) : creditorName(line, context),
    words: record && wordsOf(record),
    amount: amountOf(told.amount ? line.args[told.amount] : undefined),
    records: record ? [record] : [],
  };
}

function isOver({ args }: Line, { unless }: Told): boolean {
  return unless !== undefined && (args[unless] === false || args[unless] === "0");
}

/** Offers name a debt, and the debt its creditor. */
function creditorName({ args }: Line, { debts, nameOf }: StoryContext): string | undefined {
  const debt = debts.find(({ id }) => String(id) === args["debtId"]);
  return debt && nameOf(debt.creditor);
}

function recordOf(line: Line, context: StoryContext): DossierRecord | undefined {
  const { plans, records } = context;
  const own = records.find((one) => one.commitment === (line.args["commitment"] as Hex));
  if (own && own.kind !== "report") return own;
  const subgoal = plans
    .flatMap((plan) => plan.subgoals)
    .find(({ id }) => String(id) === line.args["subgoalId"]);
  if (subgoal) return findRecord(records, "subgoal", subgoal.commitment);
  const plan = plans.find(({ id }) => String(id) === line.args["planId"]);
  return plan && findRecord(records, "plan", plan.commitment);
}

function wordsOf(record: DossierRecord): string | undefined {
  const { content } = record;
  if ("text" in content) return content.text;
  if ("title" in content) return content.title;
  if ("reason" in content) return content.reason;
  if ("reference" in content) return content.reference;
  return undefined;
}

function amountOf(value: WireValue | undefined): bigint | undefined {
  if (typeof value === "string") return BigInt(value);
  if (value && typeof value === "object" && !Array.isArray(value) && "principal" in value)
    return sumOfParts(readParts(value as Parameters<typeof readParts>[0]));
  return undefined;
}
