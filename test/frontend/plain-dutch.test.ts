import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { roomsOf, wordsOf } from "./catalogues.ts";

/**
 * Measures two things only: how long sentences are, and whether words stand in them that many people do not know.
 * Whether somebody understands a page is for people to say.
 */
const MOST_WORDS = 12;

/** Words of offices and lawyers, each with a plainer one beside it in the glossary or the dictionary. */
const HARD_WORDS = [
  "aangaande",
  "alsmede",
  "betreffende",
  "conform",
  "derhalve",
  "desgewenst",
  "dient te",
  "eventueel",
  "geschieden",
  "ingevolge",
  "inzake",
  "krachtens",
  "middels",
  "mits",
  "nadien",
  "omtrent",
  "reeds",
  "tenzij",
  "teneinde",
  "tevens",
  "thans",
  "verrekenen",
  "verstrekken",
  "vorderen",
];
const HARD = new RegExp(`(?<!\\p{L})(${HARD_WORDS.join("|")})(?!\\p{L})`, "iu");

/** Every way in which a message can be said: a filled-in text counts as one word. */
function saidIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.reduce<string[]>(
    (said, element) => {
      const ways =
        element.type === TYPE.literal
          ? [element.value]
          : "options" in element
            ? Object.values(element.options).flatMap(({ value }) => saidIn(value))
            : ["X"];
      return said.flatMap((before) => ways.map((way) => before + way));
    },
    [""],
  );
}

const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+/).map((one) => one.trim());
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => word !== "").length;

describe.each(roomsOf("nl"))("the Dutch of %s", (room) => {
  it(`has sentences of at most ${MOST_WORDS} words`, async () => {
    const long = Object.entries(await wordsOf("nl", room)).flatMap(([key, message]) =>
      saidIn(parse(message))
        .flatMap(sentencesOf)
        .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it("has no words that many people do not know", async () => {
    const hard = Object.entries(await wordsOf("nl", room)).filter(([, text]) => HARD.test(text));
    expect(hard).toEqual([]);
  });
});
