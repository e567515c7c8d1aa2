import { describe, expect, it } from "vitest";
import { PARTICIPATION_HASH, PARTICIPATION_TEXT } from "../../../protocol/terms/participation.ts";

describe("the terms of taking part", () => {
  it("stay what people said yes to: other words are a next version beside these", () => {
    expect(PARTICIPATION_TEXT).toMatch(/versie 1\.$/m);
    expect(PARTICIPATION_HASH).toBe(
      "0x316e129dfff447964f0fc5983ca6d5cdeeded86be3564a1c72facb1257f1ec17",
    );
  });
});
