import { describe, expect, it } from "vitest";
import { isOnPageOf } from "../../frontend/demo/is-on-page-of.ts";

const WIM = "0x00000000000000000000000000000000000000Aa";
const OTHER = "0x00000000000000000000000000000000000000bB";

describe("a resident's screen beside the mentor's", () => {
  it("stands beside pages about nobody in particular and about that resident", () => {
    expect(isOnPageOf("/mentor", WIM)).toBe(true);
    expect(isOnPageOf(`/mentor/people/${WIM.toLowerCase()}/letter`, WIM)).toBe(true);
  });

  it("stands not beside the page of somebody else", () => {
    expect(isOnPageOf(`/mentor/people/${OTHER}`, WIM)).toBe(false);
  });
});
