import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenNothingWaits } from "../../frontend/data/nothing-waits.ts";

let waiting = false;
let done = false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("document", {
    querySelector: (what: string) => (what === ".sc-waiting" && waiting ? {} : null),
  });
  waiting = true;
  done = false;
  void whenNothingWaits().then(() => (done = true));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("waits as long as something on the page does, and half a second more", async () => {
  await vi.advanceTimersByTimeAsync(5_000);
  waiting = false;
  await vi.advanceTimersByTimeAsync(250);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(done).toBe(true);
});

it("begins anew where the next part of a page waits", async () => {
  waiting = false;
  await vi.advanceTimersByTimeAsync(250);
  waiting = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toBe(false);
});

it("does not wait for ever for what never comes", async () => {
  await vi.advanceTimersByTimeAsync(20_000);
  expect(done).toBe(true);
});
