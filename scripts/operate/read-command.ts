/** The arguments of a command that works on a data folder. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Advice } from "../bootstrap/advice.mjs";

export type Command = {
  data: string;
  file: string | undefined;
  yes: boolean;
  erasures: string | undefined;
};

/** Undefined when help was asked for, which is then printed. Throws Advice when something is not understood. */
export function readCommand(args: string[], root: string, help: string): Command | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: "string", default: "data" },
        yes: { type: "boolean", default: false },
        erasures: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      console.log(help);
      return undefined;
    }
    if (positionals.length > 1) throw new Error(`"${positionals[1]}" is one word too many.`);
    const file = positionals[0];
    const from = (path: string) => resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
    return {
      data: resolve(root, values.data),
      file: file && from(file),
      yes: values.yes,
      erasures: values.erasures === "none" ? "none" : values.erasures && from(values.erasures),
    };
  } catch (error) {
    throw new Advice(`${(error as Error).message}\n\n${help}`);
  }
}
