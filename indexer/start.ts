/**
 * Starts the index on loopback: makes its database ready and then becomes Ponder. GET /ready answers 200 once the chain
 * has been taken in.
 *
 * Environment: CHAIN_RPC_URL, CHAIN_ID, DEPLOYMENT_FILE, and DATABASE_URL (a database that the index has to itself).
 */
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { askBlocksTogether } from "./start/blocks-together.ts";
import { buildOf } from "./start/build-of.ts";
import { hearInOrder } from "./start/hear-in-order.ts";
import { prepareDatabase } from "./start/prepare-database.ts";
import { refuseTakenPort } from "./start/refuse-taken-port.ts";
import { writeRowsTogether } from "./start/rows-together.ts";

const help = `Usage: node indexer/start.ts --port N

Needs CHAIN_RPC_URL, CHAIN_ID, DEPLOYMENT_FILE and DATABASE_URL in the environment.
  --port N  the port on loopback
  --help    this text`;

const { values: flags } = parseArgs({
  options: { port: { type: "string" }, help: { type: "boolean" } },
});

if (flags.help) console.log(help);
else if (flags.port === undefined) fail(help);
else await start(Number(flags.port)).catch((error: unknown) => fail((error as Error).message));

async function start(port: number): Promise<void> {
  const schema = `index_${buildOf(env("DEPLOYMENT_FILE"))}`;
  await refuseTakenPort(port);
  await prepareDatabase({
    databaseUrl: env("DATABASE_URL"),
    chainUrl: env("CHAIN_RPC_URL"),
    schema,
  });

  const root = fileURLToPath(new URL(".", import.meta.url));
  const ponder = fileURLToPath(
    new URL("../node_modules/ponder/dist/esm/bin/ponder.js", import.meta.url),
  );
  // Ponder takes PORT before its own flag, and would report about us to its makers.
  delete process.env.PORT;
  process.env.PONDER_TELEMETRY_DISABLED = "1";
  process.env.DO_NOT_TRACK = "1";
  const where = ["--root", root, "--schema", schema];
  process.argv.splice(1, Infinity, ponder, "start", ...where, "--port", String(port));
  process.argv.push("--hostname", "127.0.0.1");
  hearInOrder();
  askBlocksTogether();
  writeRowsTogether();
  await import(ponder);
}

function env(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set.`);
  return value;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
