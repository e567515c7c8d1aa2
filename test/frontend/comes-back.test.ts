import { environmentManager, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { accountParts } from "../../frontend/account/account-parts.ts";
import { ProblemError } from "../../frontend/account/request.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";

const MINUTE = 60_000;

beforeEach(() => {
  // As in a browser: on a server nothing is asked again.
  environmentManager.setIsServer(() => false);
  vi.useFakeTimers();
});
afterEach(() => {
  environmentManager.setIsServer(() => true);
  vi.useRealTimers();
});

/** A question of a page that says nothing of how it is asked, and whose server is away or has a fault at first. */
async function asked(problem: "server-unreachable" | "not-allowed") {
  const { queries } = accountParts({} as Config, { kind: "wallet", rdns: "test" });
  let there = false;
  const observer = new QueryObserver(queries, {
    queryKey: ["live", "names", "0x1"],
    queryFn: () => (there ? Promise.resolve("Samira") : Promise.reject(new ProblemError(problem))),
  });
  const leave = observer.subscribe(() => undefined);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(observer.getCurrentResult().data).toBeUndefined();
  there = true;
  await vi.advanceTimersByTimeAsync(MINUTE);
  leave();
  return observer.getCurrentResult();
}

describe("what a page asked while the server could not be reached", () => {
  it("comes by itself once it can, whoever on the page asked it", async () => {
    expect(await asked("server-unreachable")).toMatchObject({ isError: false, data: "Samira" });
  });

  it("is not asked again and again where the server said no", async () => {
    expect(await asked("not-allowed")).toMatchObject({ isError: true });
  });
});
