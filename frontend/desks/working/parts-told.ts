import type { HealthAnswer } from "../../../protocol/wire/health-api.ts";
import type { ProblemKey } from "../../errors/problem-of.ts";
import type { WordValues } from "../../words/format-message.ts";
import type { WordKey } from "../../words/rooms.ts";
import { purseWarning } from "../office/purse/purse-warning.ts";

export type PartName = Exclude<keyof HealthAnswer, "at">;
/** Worst first: "off" is not there by choice, "unknown" is for another part to say, which does not. */
export const STATES = ["bad", "look", "unknown", "good", "off"] as const;
export type PartState = (typeof STATES)[number];

type Sentence = { key: WordKey<"working">; values?: WordValues };
/** What is told of one part: how it is, in words, and what to do where it is not well. */
export type ToldPart = { part: PartName; state: PartState; says: Sentence[]; todo?: Sentence };

const DAY = 86_400;
/** A chain on which nobody does anything stands still; so long is worth a look, in seconds. */
const LONG_STILL = DAY;
/** So many blocks behind, people miss what they did a moment ago. */
const FAR_BEHIND = 50;
/** From a machine that is lost comes back what the last backup holds, in seconds. */
const OLD_BACKUP = 7 * DAY;

/**
 * The one part that is known to stand still where nothing could be told of any: without chain or database the server does not
 * know who asks, and says which of the two it is. Null for any other reason.
 */
export function standsStill(why: ProblemKey | undefined): ToldPart | null {
  if (why === "chain-unreachable") return { part: "chain", ...chainSilent };
  if (why === "database-unreachable") return { part: "database", ...databaseSilent };
  return null;
}

/** Every part in words, what asks for something first. @param moment How a moment is written. */
export function partsTold(health: HealthAnswer, moment: (seconds: number) => string): ToldPart[] {
  const told: ToldPart[] = [
    { part: "chain", ...chainTold(health, moment) },
    { part: "database", ...databaseTold(health) },
    { part: "index", ...indexTold(health) },
    { part: "bundler", ...bundlerTold(health) },
    { part: "purse", ...purseTold(health) },
    { part: "mail", ...mailTold(health, moment) },
    { part: "backup", ...backupTold(health, moment) },
  ];
  return told.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

type Told = Omit<ToldPart, "part">;
type Moment = (seconds: number) => string;

const one = (state: PartState, key: Sentence["key"], values?: WordValues): Told => ({
  state,
  says: [values ? { key, values } : { key }],
});
const withTodo = (told: Told, key: Sentence["key"]): Told => ({ ...told, todo: { key } });

const chainSilent = withTodo(one("bad", "chain.silent"), "todo.waitThenCall");
const databaseSilent = withTodo(one("bad", "database.silent"), "todo.callNow");

function chainTold({ at, chain }: HealthAnswer, moment: Moment): Told {
  if (!chain.answers) return chainSilent;
  const values = { moment: moment(chain.time) };
  return at - chain.time > LONG_STILL
    ? withTodo(one("look", "chain.still", values), "chain.still.todo")
    : one("good", "chain.good", values);
}

function databaseTold({ database }: HealthAnswer): Told {
  return database.answers ? one("good", "database.good") : databaseSilent;
}

function indexTold({ index }: HealthAnswer): Told {
  if (!index.answers) return withTodo(one("bad", "index.silent"), "todo.waitThenCall");
  const { behind } = index;
  if (behind === null) return one("unknown", "index.unknown");
  if (behind === 0) return one("good", "index.good");
  const values = { blocks: behind };
  return behind > FAR_BEHIND
    ? withTodo(one("look", "index.behind", values), "index.behind.todo")
    : one("good", "index.nearly", values);
}

function bundlerTold({ bundler }: HealthAnswer): Told {
  if (!bundler) return one("off", "bundler.off");
  if (bundler.answers) return one("good", "bundler.good");
  return withTodo(one("bad", "bundler.silent"), "todo.waitThenCall");
}

function purseTold({ purse }: HealthAnswer): Told {
  if (!purse) return one("off", "purse.off");
  if (!purse.answers) return one("unknown", "purse.silent");
  const days = purse.daysLeft ?? 0;
  switch (purseWarning(purse)) {
    case "essential":
      return withTodo(one("bad", "purse.essential"), "purse.fillToday");
    case "low":
      return withTodo(one("look", "purse.low"), "purse.fill");
    case "soon":
      return withTodo(one("look", "purse.soon", { days }), "purse.fill");
    case null:
      return purse.daysLeft === null
        ? one("good", "purse.unused")
        : one("good", "purse.good", { days });
  }
}

function mailTold({ mail }: HealthAnswer, moment: Moment): Told {
  if (!mail) return one("off", "mail.off");
  if (!mail.answers) return one("unknown", "mail.silent");
  const { waiting, givenUp, sentAt, failed } = mail;
  const queue: Sentence[] = waiting > 0 ? [{ key: "mail.waiting", values: { waiting } }] : [];
  if (failed && (sentAt === null || failed.at >= sentAt)) {
    const told = one("bad", `mail.${failed.why}`, { moment: moment(failed.at) });
    return withTodo({ ...told, says: [...told.says, ...queue] }, `mail.${failed.why}.todo`);
  }
  const left: Sentence =
    sentAt === null
      ? { key: "mail.none" }
      : { key: "mail.good", values: { moment: moment(sentAt) } };
  const before: Sentence[] = failed
    ? [{ key: "mail.failedBefore", values: { moment: moment(failed.at) } }]
    : [];
  const says = [left, ...queue, ...before];
  if (givenUp === 0) return { state: "good", says };
  const gone: Sentence = { key: "mail.givenUp", values: { count: givenUp } };
  return withTodo({ state: "look", says: [gone, ...says] }, "mail.givenUp.todo");
}

function backupTold({ at, backup }: HealthAnswer, moment: Moment): Told {
  if (!backup.answers) return withTodo(one("bad", "backup.unreadable"), "todo.callNow");
  const { madeAt, erasures } = backup;
  const erased: Sentence[] =
    erasures > 0 ? [{ key: "backup.erased", values: { count: erasures } }] : [];
  if (madeAt === null)
    return withTodo(
      { state: "bad", says: [{ key: "backup.never" }, ...erased] },
      "backup.never.todo",
    );
  const isOld = at - madeAt > OLD_BACKUP;
  const key = isOld ? "backup.old" : "backup.good";
  const says = [{ key, values: { moment: moment(madeAt) } } as const, ...erased];
  return isOld ? withTodo({ state: "look", says }, "backup.old.todo") : { state: "good", says };
}
