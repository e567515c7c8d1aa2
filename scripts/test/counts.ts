/** How many tests ran, read from what the tools print. */
import type { Count } from "./stage.ts";

type Counted = Count & { skipped: number };

/** The sum over all matches of a pattern with one number in it. */
const sum = (output: string, pattern: RegExp): number =>
  [...output.matchAll(pattern)].reduce((total, [, digits]) => total + Number(digits), 0);

/** Hardhat's Solidity tests and Mocha: "12 passing", "1 failing", "2 pending". */
export const countPassing = (output: string): Counted => ({
  passed: sum(output, /^\s*(\d+) passing\b/gm),
  failed: sum(output, /^\s*(\d+) failing\b/gm),
  skipped: sum(output, /^\s*(\d+) (?:pending|skipped)\b/gm),
});

/** Vitest's last lines: "Tests  1 failed | 12 passed | 2 skipped (15)". */
export const countVitest = (output: string): Counted => {
  const line = [...output.matchAll(/^\s*Tests\s+(.*)$/gm)].map(([, rest]) => rest).join(" ");
  return {
    passed: sum(line, /(\d+) passed/g),
    failed: sum(line, /(\d+) failed/g),
    skipped: sum(line, /(\d+) (?:skipped|todo)/g),
  };
};

/** Playwright's list reporter: "  2 failed", "  1 flaky", "  12 passed (3.4s)". */
export const countPlaywright = (output: string): Counted => ({
  passed: sum(output, /^\s+(\d+) passed\b/gm),
  failed: sum(output, /^\s+(\d+) (?:failed|flaky|interrupted)\b/gm),
  skipped: sum(output, /^\s+(\d+) (?:skipped|did not run)\b/gm),
});
