import { describe, expect, it } from "vitest";
import { isNewEnough } from "../../../scripts/bootstrap/node.mjs";
import { sentenceFor } from "../../../scripts/bootstrap/npm.mjs";

describe("npm's failures", () => {
  it.each([
    ["npm error code ENOSPC", /disk is full/],
    ["npm error code EACCES\nnpm error syscall mkdir", /cannot be written to/],
    ["npm error code ENOTFOUND registry.npmjs.org", /registry does not answer/],
    ["npm error code ETARGET\nnpm error notarget No matching version", /exact version/],
    ["npm error code EINTEGRITY", /cache clean/],
  ])("become a sentence that says what to do: %s", (output, sentence) => {
    expect(sentenceFor(output)).toMatch(sentence);
  });

  it("are shown as they are when nothing better is known", () => {
    expect(sentenceFor("npm error something new")).toContain("something new");
  });
});

describe("the Node of this machine", () => {
  it.each([
    ["20.20.2", false],
    ["22.13.0", false],
    ["24.0.0", true],
    ["26.1.0", true],
  ])("%s is new enough: %s", (version, answer) => {
    expect(isNewEnough(version)).toBe(answer);
  });
});
