import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { COMMON, READ, RESIDENT_RARE } from "../../frontend/words/desk-rooms.ts";

const FRONTEND = fileURLToPath(new URL("../../frontend/", import.meta.url));
const DESK = join(FRONTEND, "desks/resident/ResidentDesk.tsx");

/** What a file brings along at once; with `lazily` also what it fetches later. The demonstration has its own pages. */
function broughtBy(file: string, lazily: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8").replace(/^import type .*$/gm, "");
  const from = /(?:from|import)\s+"(\.[^"]+\.tsx?)"|import\("(\.[^"]+\.tsx?)"\)/g;
  for (const [, at, later] of text.matchAll(from)) {
    const next = resolve(dirname(file), (at ?? later)!);
    const isOwn = next.startsWith(FRONTEND) && !next.includes("/demo/");
    if (isOwn && (at || lazily)) broughtBy(next, lazily, seen);
  }
  return seen;
}

const wordsOf = (files: Iterable<string>) =>
  new Set(
    [...files].flatMap((file) =>
      [
        ...readFileSync(file, "utf8").matchAll(
          /(?:useWords|useWordsOrNone|loadSay|letterWords|letterForBoth)\("(\w+)"/g,
        ),
      ].map(([, room]) => room!),
    ),
  );

it("the words of every page of a resident are fetched ahead: it opens without a connection", () => {
  const ahead: string[] = [...READ, ...COMMON, ...RESIDENT_RARE];
  const atOnce = wordsOf(broughtBy(DESK, false));
  const needed = wordsOf(broughtBy(DESK, true));
  expect([...needed].filter((room) => !atOnce.has(room)).sort()).toEqual(ahead.sort());
});
