import { describe, expect, it } from "vitest";
import { roomLeft } from "../../frontend/parts/room-left.ts";

const signs = (count: number) => "a".repeat(count);

describe("the room in a field", () => {
  it("is told in its last tenth, and in the last twenty signs of a short one", () => {
    expect(roomLeft(signs(899), 1_000)).toBeNull();
    expect(roomLeft(signs(900), 1_000)).toBe(100);
    expect(roomLeft(signs(99), 120)).toBeNull();
    expect(roomLeft(signs(100), 120)).toBe(20);
  });

  it("is none once it is full, and never less", () => {
    expect(roomLeft(signs(1_000), 1_000)).toBe(0);
    expect(roomLeft(signs(1_001), 1_000)).toBe(0);
  });
});
