import { describe, expect, it } from "vitest";
import { formatMessage } from "../../frontend/words/format-message.ts";
import type { Language } from "../../frontend/words/languages.ts";
import {
  countsOf,
  LANGUAGE_CODES,
  placeholdersOf,
  roomsOf,
  sourceText,
  wordsOf,
} from "./catalogues.ts";

/** Words that nobody outside this trade should meet on a screen (docs/glossary.md). */
const FORBIDDEN: { [language in Language]: RegExp } = {
  nl: /\b(token|wallet|blockchain|mint|minten|burn|transacties?|claims?|aflossen|aflossing|saldo|redemptie|consent)\b/i,
  en: /\b(tokens?|wallets?|blockchain|mint(ed|ing)?|burn(ed|ing)?|transactions?|redemptions?|redeem(ed)?|consent)\b/i,
  tr: /\b(token|wallet|blockchain|blok ?zinciri|cüzdan\p{L}*|mint|bakiye\p{L}*)(?!\p{L})/iu,
  ar: /(توكن|بلوكشين|بلوك تشين|محفظة|المحفظة|سلسلة الكتل)/u,
};

const source = sourceText();
const translations = LANGUAGE_CODES.filter((language) => language !== "nl");

describe("the catalogues", () => {
  it.each(translations)("have the same rooms in %s as in Dutch", (language) => {
    expect(roomsOf(language)).toEqual(roomsOf("nl"));
  });

  describe.each(roomsOf("nl"))("%s", (room) => {
    it.each(translations)("has every key in %s and no other", async (language) => {
      const nl = Object.keys(await wordsOf("nl", room));
      expect(Object.keys(await wordsOf(language, room)).sort()).toEqual(nl.sort());
    });

    it.each(translations)("fills in the same in %s", async (language) => {
      const [nl, other] = [await wordsOf("nl", room), await wordsOf(language, room)];
      for (const [key, message] of Object.entries(nl))
        expect([key, placeholdersOf(other[key]!)]).toEqual([key, placeholdersOf(message)]);
    });

    it.each(LANGUAGE_CODES)("has words for every count in %s", async (language) => {
      // "zero" is a form of its own in Arabic, said like any other number where a message has no words for it.
      const needed = new Intl.PluralRules(language)
        .resolvedOptions()
        .pluralCategories.filter((form) => form !== "zero");
      for (const [key, message] of Object.entries(await wordsOf(language, room)))
        for (const { name, forms } of countsOf(message))
          expect([key, name, forms]).toEqual([key, name, expect.arrayContaining(needed)]);
    });

    it.each(LANGUAGE_CODES)(
      "keeps the words of the trade off the screen in %s",
      async (language) => {
        const words = Object.entries(await wordsOf(language, room));
        expect(words.filter(([, text]) => FORBIDDEN[language].test(spoken(text)))).toEqual([]);
      },
    );

    it("holds nothing that no screen says", async () => {
      const unused = Object.keys(await wordsOf("nl", room)).filter((key) => !isSaid(key));
      expect(unused).toEqual([]);
    });
  });
});

describe("a message", () => {
  it("keeps the direction of what is filled in, in a language from right to left", () => {
    expect(formatMessage("ar", "من {name}", { name: "Waterbedrijf D" })).toBe(
      "من \u2068Waterbedrijf D\u2069",
    );
    expect(formatMessage("tr", "{name} için", { name: "Wim" })).toBe("Wim için");
  });

  it("keeps a euro sign on the line of its figures", () => {
    expect(formatMessage("nl", "van € {from} naar € {to}", { from: "11,70", to: "0,00" })).toBe(
      "van €\u00a011,70 naar €\u00a00,00",
    );
    expect(formatMessage("ar", "المجموع {amount} €", { amount: "11,70" })).toBe(
      "المجموع \u206811,70\u2069\u00a0€",
    );
  });

  it("still chooses and counts by what is filled in", () => {
    const message =
      "{who, select, none {لا أحد} other {{who}}} {days, plural, two {يومان} other {# أيام}}";
    expect(formatMessage("ar", message, { who: "none", days: 2 })).toBe("لا أحد يومان");
    expect(formatMessage("ar", message, { who: "Wim", days: 30 })).toBe("\u2068Wim\u2069 30 أيام");
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
