import { describe, expect, it } from "vitest";
import { cutSentences } from "../../frontend/aloud/cut-sentences.ts";
import { localVoice } from "../../frontend/aloud/local-voice.ts";

describe("reading aloud", () => {
  it("goes sentence by sentence, with amounts in one piece and nothing left out", () => {
    const text = "Nog te betalen: € 1.475,20. Betaal  gewoon door!\n";
    const cuts = cutSentences(text, "nl");
    expect(cuts.map((cut) => cut.text)).toEqual([
      "Nog te betalen: € 1.475,20.",
      "Betaal gewoon door!",
    ]);
    expect(cuts.map(({ from, to }) => text.slice(from, to).trim())).toEqual([
      "Nog te betalen: € 1.475,20.",
      "Betaal  gewoon door!",
    ]);
    expect(cutSentences("  \n", "nl")).toEqual([]);
  });

  it("uses a voice of the device itself, in the language of the page, and no other", () => {
    const far = { lang: "nl-NL", localService: false };
    const near = { lang: "nl_BE", localService: true };
    const english = { lang: "en-GB", localService: true };
    expect(localVoice([far, english, near], "nl")).toBe(near);
    expect(localVoice([far, english], "nl")).toBeUndefined();
    expect(localVoice([english, near], "ar-u-nu-latn")).toBeUndefined();
  });
});
