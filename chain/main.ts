/**
 * Runs the local chain: `node chain/main.ts --data DIR --port N [--chain-id N] [--genesis-time SECONDS]
 * [--fund ADDRESS=WEI]...`.
 *
 * Prints one line of JSON when it can be used: {"ready":true,"url":"...","block":n}. SIGTERM and
 * SIGINT end it with exit code 0, a failure with 1 and a sentence on standard error.
 */
import { parseArgs } from "node:util";
import type { Hex } from "./record.ts";
import { startChain, type ChainOptions } from "./start-chain.ts";

const USAGE =
  "node chain/main.ts --data DIR --port N [--chain-id N] [--genesis-time UNIXSECONDS] [--fund ADDRESS=WEI]...";

function fail(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  const sentence =
    code === "EADDRINUSE" ? "The port is in use by another program: choose another one." : message;
  process.stderr.write(`chain: ${sentence}\n`);
  if (error instanceof Error && error.cause instanceof Error)
    process.stderr.write(`chain: ${error.cause.message}\n`);
  process.exit(1);
}

function misused(problem: string): never {
  return fail(new Error(`${problem} Usage: ${USAGE}`));
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) misused(`--${name} is a whole number.`);
  return Number(text);
}

function readFunds(texts: string[]): Record<Hex, bigint> {
  const entries = texts.map((text) => {
    const [, account, wei] = /^(0x[0-9a-fA-F]{40})=(\d{1,30})$/.exec(text) ?? [];
    if (!account || !wei) misused("--fund is an address, = and a whole number of wei.");
    return [account, BigInt(wei)] as const;
  });
  return Object.fromEntries(entries);
}

function readArguments() {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      options: {
        data: text,
        port: text,
        "chain-id": text,
        "genesis-time": text,
        fund: { type: "string", multiple: true },
      },
    }).values;
  } catch (error) {
    return misused((error as Error).message);
  }
}

function options(): ChainOptions {
  const values = readArguments();
  const port = whole("port", values.port);
  const chainId = whole("chain-id", values["chain-id"]);
  const genesisTime = whole("genesis-time", values["genesis-time"]);
  if (values.data === undefined || port === undefined)
    misused("A data folder and a port are needed.");
  return {
    dir: values.data,
    port,
    ...(chainId === undefined ? {} : { chainId }),
    ...(genesisTime === undefined ? {} : { genesisTime }),
    ...(values.fund === undefined ? {} : { funds: readFunds(values.fund) }),
  };
}

try {
  const chain = await startChain({ ...options(), onFatal: fail });
  const stop = () => void chain.stop().then(() => process.exit(0), fail);
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  if (chain.cut > 0)
    process.stderr.write(
      `chain: cut off ${chain.cut} bytes of a record that was being written when it ended\n`,
    );
  process.stdout.write(`${JSON.stringify({ ready: true, url: chain.url, block: chain.block })}\n`);
} catch (error) {
  fail(error);
}
