import { describe, expect, it } from "vitest";
import { PARTICIPATION_TEXT } from "../../protocol/terms/participation.ts";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";

/** What must agree between languages: how many terms there are, and of which version. */
function shapeOf(text: string) {
  const [title, ...terms] = text.split("\n");
  return { version: title!.match(/\d+/)?.[0], terms: terms.length };
}

describe("the terms of taking part", () => {
  it("are in Dutch the very text whose hash goes along", async () => {
    const { text } = await wordsOf("nl", "terms");
    expect(text).toBe(PARTICIPATION_TEXT);
  });

  it.each(LANGUAGE_CODES)("say in %s as much, of the same version", async (language) => {
    const { text } = await wordsOf(language, "terms");
    expect(shapeOf(text!)).toEqual(shapeOf(PARTICIPATION_TEXT));
    expect(text!.split("\n").every((term) => term.trim() !== "")).toBe(true);
  });
});
