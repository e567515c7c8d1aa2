import { stripVTControlCharacters } from "node:util";
import { say, step } from "../../scripts/bootstrap/steps.mjs";
import type { Figure } from "./figure.ts";
import { atMost } from "./figure.ts";
import { machine, tableOf } from "./tables.ts";

/** What is measured together, and ends in one table. */
export type Part = { name: string; run: () => Promise<Figure[]> };

/** Everything, on two cores, in seconds; and one part, in milliseconds, before the next is begun without it. */
const ALL_S = 900;
const PART_MS = 300_000;

/** Measures the parts after one another. One that fails, or takes longer than `patience` in milliseconds, is told of, and the others go on. */
export async function runParts(
  parts: readonly Part[],
  patience = PART_MS,
): Promise<{ text: string; whole: boolean }> {
  const texts = [machine()];
  const times: Figure[] = [];
  const failed: string[] = [];
  for (const { name, run } of parts) {
    const begun = performance.now();
    try {
      texts.push(tableOf(name, await step(name, () => inTime(run(), patience))));
    } catch (error) {
      failed.push(name);
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      texts.push(`**${name}** could not be measured this time: ${firstLine(error)}`);
    }
    const measured = (performance.now() - begun) / 1_000;
    times.push({ what: name.toLowerCase(), measured, unit: "s" });
    say(`\n${texts.at(-1)}\n`);
  }
  const all = times.reduce((sum, { measured }) => sum + measured, 0);
  const what = `everything${failed.length > 0 ? ", as far as it went" : ""}`;
  times.push({ what, measured: all, unit: "s", goal: atMost(Math.round(all), ALL_S, "s") });
  texts.push(tableOf("How long the measuring takes", times));
  say(`\n${texts.at(-1)}\n`);
  if (failed.length > 0) say(`Not measured: ${failed.join(", ")}.`);
  return { text: texts.join("\n\n"), whole: failed.length === 0 };
}

async function inTime<T>(run: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`it took longer than ${patience / 1_000} seconds.`);
    timer = setTimeout(() => reject(error), patience);
  });
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}

/** What went wrong, in one line of a document: without places on this machine. */
function firstLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const [line = ""] = stripVTControlCharacters(said).split("\n");
  return line
    .replaceAll(/(\/[\w.-]+){2,}/g, "…")
    .replaceAll(/[|<>`*_]/g, " ")
    .slice(0, 200);
}
