/** What `npm start -- ...` was asked to do. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Advice } from "../bootstrap/advice.mjs";
import { HELP } from "../bootstrap/help.mjs";

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
