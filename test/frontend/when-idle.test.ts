import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { compareWhenIdle, keptChecks } from "../../frontend/check/compare-when-idle.ts";
import { inQuietMoments } from "../../frontend/data/in-quiet-moments.ts";
import type { Line } from "../../protocol/wire/basics.ts";

/** What waits for a quiet moment; the browser of this test has one only when told. */
let waiting: (() => void)[] = [];
const settle = () => new Promise((resolve) => setImmediate(resolve));
const quiet = async () => {
  for (const go of waiting.splice(0)) go();
  await settle();
};

/** Whether something on the page is still being fetched. */
let fetched = false;
const pageStands = async () => {
  fetched = true;
  await vi.advanceTimersByTimeAsync(1_000);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  waiting = [];
  fetched = false;
  vi.stubGlobal("requestIdleCallback", (go: () => void) => waiting.push(go));
  vi.stubGlobal("document", { querySelector: () => (fetched ? null : {}) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("nothing is compared with the chain, nor loaded for it, before a quiet moment of a page that stands", async () => {
  const line = { id: "12-3", contract: "SocialCoin", event: "Earned", args: {} } as unknown as Line;
  const queries = new QueryClient();
  const chain = vi.fn(() => Promise.reject(new Error("away")));
  const compared = compareWhenIdle(
    { queries, chain, contracts: {} as never, chainId: 1 },
    [line],
    [],
  ).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(waiting).toEqual([]);
  await pageStands();
  expect(chain).not.toHaveBeenCalled();
  await quiet();
  expect(await compared).toEqual(new Error("away"));
  expect(chain).toHaveBeenCalledOnce();
  expect(keptChecks(queries, [line], [])).toEqual(["unknown"]);
});

it("what was compared before is not compared again", async () => {
  const line = { id: "12-3", contract: "SocialCoin", event: "Earned", args: {} } as unknown as Line;
  const queries = new QueryClient();
  queries.setQueryData(["check", line], "mismatch");
  const chain = vi.fn(() => Promise.reject(new Error("away")));
  const compared = compareWhenIdle(
    { queries, chain, contracts: {} as never, chainId: 1 },
    [line],
    [],
  );
  await pageStands();
  await quiet();
  expect(await compared).toBe("mismatch");
  expect(chain).not.toHaveBeenCalled();
});

it("what may be wanted later is loaded one thing at a time, past what fails, until it is stopped", async () => {
  const loads = [
    vi.fn(() => Promise.reject(new Error("away"))),
    vi.fn(() => Promise.resolve()),
    vi.fn(() => Promise.resolve()),
  ];
  const begun = () => loads.map(({ mock }) => mock.calls.length);
  const stop = inQuietMoments(loads);
  await settle();
  expect(begun()).toEqual([0, 0, 0]);
  await quiet();
  expect(begun()).toEqual([1, 0, 0]);
  await quiet();
  expect(begun()).toEqual([1, 1, 0]);
  stop();
  await quiet();
  expect(begun()).toEqual([1, 1, 0]);
});
