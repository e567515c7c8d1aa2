import { describe, expect, it } from "vitest";
import { parsedMessage } from "../../frontend/ahead/parse-words.ts";
import { formatMessage } from "../../frontend/words/format-message.ts";
import { countsOf, LANGUAGE_CODES, placeholdersOf, roomsOf, wordsOf } from "./catalogues.ts";

/** A count where the message counts, and otherwise a name with a sign that a message could be mistaken about. */
function valuesOf(message: string, count: number) {
  const counted = new Set(countsOf(message).map(({ name }) => name));
  return Object.fromEntries(
    placeholdersOf(message).map((name) => [name, counted.has(name) ? count : `‏Wim {of ${name}}`]),
  );
}

describe.each(LANGUAGE_CODES)("a message that the build read, in %s", (language) => {
  it.each(roomsOf("nl"))("says in %s what it says as it is written", async (room) => {
    for (const [key, message] of Object.entries(await wordsOf(language, room)))
      for (const count of [0, 1, 2, 5, 11]) {
        const values = valuesOf(message, count);
        const parsed = formatMessage(language, parsedMessage(language, message), values);
        expect([key, parsed]).toEqual([key, formatMessage(language, message, values)]);
      }
  });
});

describe("what the build reads", () => {
  it("is what fills something in, and nothing else", () => {
    expect(parsedMessage("nl", "Ga naar het begin")).toBe("Ga naar het begin");
    expect(parsedMessage("nl", "Dag {name}")).toBeInstanceOf(Array);
  });

  it("keeps a euro sign beside its figures, and a name in its own direction", () => {
    expect(formatMessage("nl", parsedMessage("nl", "Nog € {sum}"), { sum: "3,00" })).toBe(
      "Nog €\u00a03,00",
    );
    expect(formatMessage("ar", parsedMessage("ar", "{name} ·"), { name: "Wim" })).toBe(
      "\u2068Wim\u2069 ·",
    );
  });
});
