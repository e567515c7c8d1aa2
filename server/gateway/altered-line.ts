import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import type { WireValue } from "../../protocol/wire/basics.ts";

/** Arguments that say how much, in the order in which one is altered. */
const AMOUNTS = ["coins", "burned", "value", "principal", "reward"];
/** 100.00 more than it was. */
const EXTRA = 10_000n;

/**
 * For the demonstration: an index that lies, so that anyone can see the browser notice it. It lies to one session alone,
 * and keeps lying until that session asks for the truth: several screens may ask the same question at the same moment.
 */
export type AlteredLine = {
  /** Answers about a resident carry one altered line from now on, or no longer. */
  set(session: string, altered: boolean): void;
  isSet(session: string): boolean;
  serve(session: string, answer: Response): Promise<Response>;
};

export function alteredLine(): AlteredLine {
  const sessions = new Set<string>();
  return {
    set: (session, altered) => {
      if (altered) sessions.add(session);
      else sessions.delete(session);
    },
    isSet: (session) => sessions.has(session),
    serve: async (session, answer) =>
      sessions.has(session)
        ? Response.json(alter((await answer.json()) as ResidentAnswer))
        : answer,
  };
}

/** Raises an amount in the newest line that has one, wherever that line stands in the answer, its row included. */
function alter(answer: ResidentAnswer): ResidentAnswer {
  const line = answer.lines.find(({ args }) => amountIn(args) !== null);
  if (!line) return answer;
  const args = structuredClone(line.args);
  const [holder, name] = amountIn(args)!;
  const was = holder[name] as string;
  const now = String(BigInt(was) + EXTRA);
  holder[name] = now;

  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => {
    if (!isRecord(value)) return value;
    if (value.id === line.id && "logIndex" in value) return { ...value, args };
    const last = value.last;
    if (!isRecord(last) || last.id !== line.id) return value;
    const amounts = Object.entries(value).filter(
      ([field, amount]) => ["paid", "coins", "burned", "balance"].includes(field) && amount === was,
    );
    return { ...value, ...Object.fromEntries(amounts.map(([field]) => [field, now])) };
  }) as ResidentAnswer;
}

/** The object that holds the first amount, and its name there. */
function amountIn(args: {
  [name: string]: WireValue;
}): [holder: { [name: string]: WireValue }, name: string] | null {
  for (const name of AMOUNTS) {
    if (typeof args[name] === "string") return [args, name];
  }
  for (const value of Object.values(args)) {
    const inner = Array.isArray(value) ? value[0] : value;
    if (typeof inner !== "object" || Array.isArray(inner)) continue;
    const found = amountIn(inner);
    if (found) return found;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
