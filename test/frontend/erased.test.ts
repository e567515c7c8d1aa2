import { describe, expect, it } from "vitest";
import { formatMessage } from "../../frontend/words/format-message.ts";
import { keptLines, stillKept } from "../../frontend/words/kept-lines.ts";
import { whatKey } from "../../frontend/words/what-key.ts";
import { CONTENTS } from "../../server/dossier/records/contents.ts";
import { LANGUAGE_CODES, wordsOf } from "./catalogues.ts";

describe("what a law makes us keep", () => {
  const kept = { kind: "claim", ground: "artikel 52 AWR", until: "2031-12-31" };

  it.each(LANGUAGE_CODES)(
    "is said in %s: which words, on which ground, until when",
    async (language) => {
      const words = {
        ...(await wordsOf(language, "privacy")),
        ...(await wordsOf(language, "ownForms")),
      };
      const say = (key: string, values?: object) =>
        formatMessage(language, words[key]!, values as never);
      // Each version of a record is kept; it is said once.
      const [line, ...rest] = keptLines([kept, kept], say, (iso) => `dag ${iso}`);
      expect(rest).toEqual([]);
      for (const part of [words["what.claim"]!, "artikel 52 AWR", "dag 2031-12-31"]) {
        expect(line).toContain(part);
      }
      for (const kind of Object.keys(CONTENTS).filter((kind) => kind !== "pledge")) {
        expect([kind, whatKey(kind)]).not.toEqual([kind, "what.other"]);
      }
      for (const place of ["erase.text", "erased.title", "erased.text", "erase.done"]) {
        expect(words[`${place}.kept`]).toBeTruthy();
        expect(words[`${place}.kept`]).not.toBe(words[place]);
      }
    },
  );

  it("is no more than what its last day has not passed of", () => {
    expect(stillKept([kept], "2031-12-31")).toEqual([kept]);
    expect(stillKept([kept], "2032-01-01")).toEqual([]);
  });
});
