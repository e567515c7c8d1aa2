import { environmentManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { accountParts } from "../../frontend/account/account-parts.ts";
import { ProblemError } from "../../frontend/account/request.ts";
import { askAgain } from "../../frontend/data/ask-again.ts";
import type { Config, ProblemName } from "../../protocol/wire/dossier-api.ts";
import { STATUS_OF } from "../../server/problems/problem.ts";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  // As in a browser: on a server nothing is asked again.
  environmentManager.setIsServer(() => false);
});
afterEach(() => {
  environmentManager.setIsServer(() => true);
  vi.useRealTimers();
});

/** How often a page of an account asks in its first minute what is answered so each time. */
async function timesAsked(error: Error): Promise<number> {
  const { queries } = accountParts({} as Config, { kind: "wallet", rdns: "org.example" });
  let asked = 0;
  const observer = new QueryObserver(queries, {
    queryKey: ["live", "/index/mentors"],
    queryFn: () => {
      asked += 1;
      return Promise.reject(error);
    },
    // What comes by itself once the server is back is another thing.
    refetchInterval: false,
  });
  const leave = observer.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(MINUTE);
  leave();
  queries.clear();
  return asked;
}

describe("a question that failed", () => {
  it("is not asked again where the server refused it", async () => {
    expect(await timesAsked(new ProblemError("not-allowed"))).toBe(1);
    expect(await timesAsked(new ProblemError("not-found"))).toBe(1);
  });

  it("is asked once more where nothing or a failure came back", async () => {
    expect(await timesAsked(new ProblemError("server-unreachable"))).toBe(2);
    expect(await timesAsked(new ProblemError("index-unreachable"))).toBe(2);
    expect(await timesAsked(new Error("socket closed"))).toBe(2);
  });

  it("is refused with each status of 400 and above, but for too many at once, and below 500", () => {
    const asksAgain = (problem: ProblemName) => askAgain(0, new ProblemError(problem));
    const names = Object.keys(STATUS_OF) as ProblemName[];
    expect(names.filter(asksAgain).toSorted()).toEqual(
      names.filter((name) => STATUS_OF[name] >= 500 || STATUS_OF[name] === 429).toSorted(),
    );
  });
});
