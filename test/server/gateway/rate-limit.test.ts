import { describe, expect, it } from "vitest";
import { Problem } from "../../../server/problems/problem.ts";
import { rateLimit } from "../../../server/gateway/rate-limit.ts";

describe("a rate limit", () => {
  it("lets so many through a minute for each key, and again in the next", () => {
    let now = 0;
    const limit = rateLimit(2, () => now);
    limit("a");
    limit("a");
    limit("b");
    expect(() => limit("a")).toThrow(Problem);
    now = 60_000;
    expect(() => limit("a")).not.toThrow();
  });
});
