import { describe, expect, it } from "vitest";
import { yesOnce } from "../../frontend/parts/yes-once.ts";

describe("the second press of a button", () => {
  it.each([
    ["Ja: ", "Ja, dit spreken we af"],
    ["Yes: ", "Yes, we agree on this"],
    ["Evet: ", "Evet, böyle anlaşalım"],
    ["نعم: ", "نعم، اتفقنا على هذا"],
  ])("says %sonce where the label begins with it", (yes, label) => {
    expect(yesOnce(yes + label, label)).toBe(label);
  });

  it.each([
    ["Ja: ", "Plan voorstellen"],
    ["Ja: ", "Jas ophalen"],
    ["نعم: ", "استرجاع العملات"],
  ])("says %sbefore %s", (yes, label) => {
    expect(yesOnce(yes + label, label)).toBe(yes + label);
  });
});
