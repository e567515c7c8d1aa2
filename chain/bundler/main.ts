/**
 * Runs the bundler (ERC-4337): `node chain/bundler/main.ts --chain-url URL --entry-point ADDRESS --key FILE --port N`.
 *
 * It is Pimlico's Alto as published, told from here what it may do: listen on loopback alone, say nothing about persons,
 * send no reports to anyone. `GET /health` answers 200 when it can be used.
 */
import { registerHooks } from "node:module";
import { devNull } from "node:os";
import { parseArgs } from "node:util";
import { altoArguments } from "./alto-arguments.ts";
import { listenOnLoopback } from "./listen-on-loopback.ts";
import { mendClock } from "./mend-clock.ts";
import { mendMempool } from "./mend-mempool.ts";
import { mendSafeMode } from "./mend-safe-mode.ts";
import { readKey } from "./read-key.ts";

const USAGE =
  "node chain/bundler/main.ts --chain-url URL --entry-point ADDRESS --key FILE --port N";

/** What Alto brings along to report and to log, by what stands in its place here. */
const REPLACED: Record<string, string> = {
  "@sentry/node": "./no-reports.ts",
  pino: "./plain-log.ts",
};

try {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    options: { "chain-url": text, "entry-point": text, key: text, port: text },
  });
  const { "chain-url": chainUrl, "entry-point": entryPoint, key, port } = values;
  if (!chainUrl || !entryPoint || !key || !port) throw new Error(`Usage: ${USAGE}`);

  // Handed over inside this process: a list of processes shows arguments and environment.
  const privateKey = readKey(key);
  process.env["ALTO_EXECUTOR_PRIVATE_KEYS"] = privateKey;
  process.env["ALTO_UTILITY_PRIVATE_KEY"] = privateKey;
  process.env["DOTENV_CONFIG_PATH"] = devNull;
  process.argv.splice(2, Infinity, ...altoArguments({ chainUrl, entryPoint, port: Number(port) }));

  listenOnLoopback();
  registerHooks({
    resolve: (specifier, context, next) => {
      const ours = context.parentURL?.includes("/@pimlico/alto/") && REPLACED[specifier];
      return ours
        ? next(ours, { ...context, parentURL: import.meta.url })
        : next(specifier, context);
    },
  });
  const inAlto = (path: string) => new URL(path, import.meta.resolve("@pimlico/alto")).href;
  await mendSafeMode(inAlto);
  await mendMempool(inAlto);
  await mendClock(inAlto);
  await import(inAlto("cli/alto.js"));
} catch (error) {
  process.stderr.write(`bundler: ${(error as Error).message}\n`);
  process.exit(1);
}
