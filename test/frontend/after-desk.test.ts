import { describe, expect, it } from "vitest";
import { afterDesk, saidFirst } from "../../frontend/app/signed-out.ts";

describe("the start page after a desk", () => {
  it("says what was erased and what is kept, and nothing of signing in", () => {
    const erased = { kept: [{ kind: "person", ground: "artikel 52 AWR", until: "2031-12-31" }] };
    expect(saidFirst(afterDesk(erased, "/resident/my-data"))).toEqual({ erased });
  });

  it("asks who was sent away to sign in, and keeps the page they asked for", () => {
    const state = afterDesk(null, "/resident/plan");
    expect(saidFirst(state)).toBe("signedOut");
    expect(state).toMatchObject({ asked: "/resident/plan" });
  });

  it("asks who signed out the same, and leads nobody to the page of who was there", () => {
    const state = afterDesk(null, null);
    expect(saidFirst(state)).toBe("signedOut");
    expect(state).not.toHaveProperty("asked");
  });

  it("says nothing to who came by themselves", () => {
    expect(saidFirst(null)).toBeNull();
  });
});
