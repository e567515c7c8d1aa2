import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";

/** Not a list that is empty: something that is not there, and the page says elsewhere what to do. */
const NO_LIST = ["mentor.idea.gone", "resident.offer.noDebt", "resident.debt.paused"];

/** What pages say where nothing is, as `room.key`. */
function emptyWords(): string[] {
  return globSync("frontend/desks/**/*Page.tsx").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const rooms = new Map(
      [...text.matchAll(/const (\w+) = useWords\("(\w+)"/g)].map(([, say, room]) => [say, room]),
    );
    return [...text.matchAll(/<Empty>\s*\{(\w+)\("([^"]+)"/g)].map(
      ([, say, key]) => `${rooms.get(say)}.${key}`,
    );
  });
}

const said = [...new Set(emptyWords())].filter((name) => !NO_LIST.includes(name));

it.each(LANGUAGE_CODES)(
  "a page where nothing is yet says so, and what comes next or what one can do, in %s",
  async (language) => {
    expect(said.length).toBeGreaterThan(25);
    const short: string[] = [];
    for (const name of said) {
      const [room, key] = [name.slice(0, name.indexOf(".")), name.slice(name.indexOf(".") + 1)];
      const text = (await wordsOf(language, room))[key] ?? "";
      const sentences = text.match(/[.!?؟](?=\s|$)/g) ?? [];
      if (sentences.length < 2) short.push(name);
    }
    expect(short).toEqual([]);
  },
);
