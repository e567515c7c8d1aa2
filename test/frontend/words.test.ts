import { describe, expect, it } from "vitest";
import { placeholdersOf, roomsOf, sourceText, wordsOf } from "./catalogues.ts";

/** Words that nobody outside this trade should meet on a screen (docs/glossary.md). */
const FORBIDDEN_NL =
  /\b(token|wallet|blockchain|mint|minten|burn|transacties?|claims?|aflossen|aflossing|saldo|redemptie|consent)\b/i;
const FORBIDDEN_EN =
  /\b(tokens?|wallets?|blockchain|mint(ed|ing)?|burn(ed|ing)?|transactions?|redemptions?|redeem(ed)?|consent)\b/i;

const source = sourceText();

describe("the catalogues", () => {
  it("have the same rooms in each language", () => {
    expect(roomsOf("en")).toEqual(roomsOf("nl"));
    expect(roomsOf("nl").length).toBeGreaterThan(7);
  });

  describe.each(roomsOf("nl"))("%s", (room) => {
    it("has every key in both languages and no other", async () => {
      const nl = Object.keys(await wordsOf("nl", room));
      expect(Object.keys(await wordsOf("en", room)).sort()).toEqual(nl.sort());
    });

    it("fills in the same in both languages", async () => {
      const [nl, en] = [await wordsOf("nl", room), await wordsOf("en", room)];
      for (const [key, message] of Object.entries(nl))
        expect([key, placeholdersOf(en[key]!)]).toEqual([key, placeholdersOf(message)]);
    });

    it("keeps the words of the trade off the screen", async () => {
      const [nl, en] = [await wordsOf("nl", room), await wordsOf("en", room)];
      expect(Object.entries(nl).filter(([, text]) => FORBIDDEN_NL.test(spoken(text)))).toEqual([]);
      expect(Object.entries(en).filter(([, text]) => FORBIDDEN_EN.test(spoken(text)))).toEqual([]);
    });

    it("holds nothing that no screen says", async () => {
      const unused = Object.keys(await wordsOf("nl", room)).filter((key) => !isSaid(key));
      expect(unused).toEqual([]);
    });
  });
});

/** A message without the names of what is filled in: those nobody reads. */
function spoken(message: string): string {
  return message.replace(/\{\w+/g, "");
}

/** Said by its whole key, or by a key that is put together from a beginning and what varies. */
function isSaid(key: string): boolean {
  if (source.includes(`"${key}"`)) return true;
  const parts = key.split(".");
  return parts.some((_, count) => {
    const beginning = parts.slice(0, count + 1).join(".");
    return source.includes(`\`${beginning}.\${`);
  });
}
