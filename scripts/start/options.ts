/** What `npm start -- ...` was asked to do. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Advice } from "../bootstrap/advice.mjs";

export type StartOptions = {
  /** The one port that a browser talks to, on this machine only. */
  port: number;
  /** Absolute path of the data folder. */
  data: string;
  /** Start without the demonstration pilot. */
  empty: boolean;
  /** Put the data folder aside and begin anew. */
  reset: boolean;
  help: boolean;
};

export const HELP = `npm start [-- options]

Starts Socialcoin on this machine and prints its address. Ctrl-C stops everything.

  --port N    the port for the browser (default 8080)
  --data DIR  the folder that keeps chain, database, keys and logs (default ./data)
  --empty     first start without the demonstration pilot
  --reset     begin anew; the old data folder is kept beside it, with the date in its name
  --help      this text

DATABASE_URL=postgres://...  use this PostgreSQL server instead of the one that comes along`;

/** Reads the arguments. Throws Advice when one is not understood. */
export function readOptions(args: string[], root: string): StartOptions {
  const { values } = parse(args);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Advice(`"--port ${values.port}" is not a port: choose a number from 1024 to 65535.`);

  return {
    port,
    data: resolve(root, values.data),
    empty: values.empty,
    reset: values.reset,
    help: values.help,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: "string", default: "8080" },
        data: { type: "string", default: "data" },
        empty: { type: "boolean", default: false },
        reset: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Advice(`${(error as Error).message}\n\n${HELP}`);
  }
}
