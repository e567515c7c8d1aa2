/** The sources as they are compiled for mutants. */
import type { Project } from "./project.ts";

/**
 * The runner runs a test that failed a second time, step by step, for a stack trace that nobody reads
 * here: a loop without end then takes all memory. It does not where the test asked for the time of day.
 */
const ASKS_THE_TIME = `address(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D).staticcall(hex"625387dc");`;
const BEGINNING = /\bfunction\s+(?:setUp|test\w*)\s*\([^)]*\)[^{};]*\{/g;

/** @param changed Contracts with other texts, by path. */
export function prepareSources(
  { contracts, tests }: Project,
  changed: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map([
    ...[...contracts].map(([path, text]) => [path, asking(changed.get(path) ?? text)] as const),
    ...[...tests].map(([path, text]) => [path, asking(untraced(text))] as const),
  ]);
}

/** Who asks which mutant is on reads the block, and so does who calls it. */
const asking = (text: string) => text.replace(/\bpure\b/g, "view");

const untraced = (text: string) => text.replace(BEGINNING, (head) => `${head} ${ASKS_THE_TIME}`);
