/**
 * Stands where Alto would log with pino: one line of JSON with the moment, the level, the part and the sentence. What
 * comes with a sentence (operations, hashes, errors with calldata) is left out, and long hexadecimal inside it too, so
 * that no line points to a person.
 */
const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"] as const;
type Level = (typeof LEVELS)[number];

type Log = { level: string; child: (bindings: object, options?: { level?: string }) => Log } & {
  [level in Level]: (...said: unknown[]) => void;
};

const LONG_HEX = /0x[0-9a-fA-F]{8,}/g;
const LONGEST = 300;

/** As pino's default export: what Alto asks for beyond the level has no meaning here. */
export default function plainLog(): Log {
  return logOf("alto", "info");
}

function logOf(part: string, least: string): Log {
  const log = {
    level: least,
    child: (bindings: { module?: string }, options: { level?: string } = {}) =>
      logOf(bindings.module ?? part, options.level ?? log.level),
  } as Log;
  for (const [rank, level] of LEVELS.entries())
    log[level] = (...said) => {
      if (rank < LEVELS.indexOf(log.level as Level)) return;
      process.stdout.write(`${JSON.stringify(lineOf(level, part, said))}\n`);
    };
  return log;
}

function lineOf(level: Level, part: string, said: unknown[]) {
  const sentence = said.find((each) => typeof each === "string") ?? "";
  const error = said.map(errorIn).find((each) => each !== undefined);
  const says = [sentence, error].filter(Boolean).join(": ").replaceAll(LONG_HEX, "0x…");
  return { time: new Date().toISOString(), level, part, says: says.slice(0, LONGEST) };
}

/** The first line of an error, on its own or among what came with a sentence. */
function errorIn(said: unknown): string | undefined {
  const fields = said as { err?: unknown; error?: unknown } | null;
  const error = said instanceof Error ? said : (fields?.err ?? fields?.error);
  return error instanceof Error ? error.message.split("\n")[0] : undefined;
}
