import { describe, expect, it } from "vitest";
import { afterDesk, saidFirst } from "../../frontend/app/signed-out.ts";

describe("the start page after a desk", () => {
  it("says that everything is erased, and nothing of signing in", () => {
    expect(saidFirst(afterDesk(true, "/resident/my-data"))).toBe("erased");
  });

  it("asks who was sent away to sign in, and keeps the page they asked for", () => {
    const state = afterDesk(false, "/resident/plan");
    expect(saidFirst(state)).toBe("signedOut");
    expect(state).toMatchObject({ asked: "/resident/plan" });
  });

  it("says nothing to who came by themselves", () => {
    expect(saidFirst(null)).toBeNull();
  });
});
