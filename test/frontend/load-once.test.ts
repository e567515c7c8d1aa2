import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadOnce } from "../../frontend/data/load-once.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it("loads each thing once, and tells React at once of what is there", async () => {
  const asked: string[] = [];
  const load = loadOnce(async (name: string) => {
    asked.push(name);
    return name.length;
  });
  const first = load("plan");
  expect(first).not.toHaveProperty("status");
  expect(await first).toBe(4);
  expect(load("plan")).toBe(first);
  // As React marks what it waited for: `use` reads these two, and does not wait.
  expect(first).toMatchObject({ status: "fulfilled", value: 4 });
  expect(await load("debts")).toBe(5);
  expect(asked).toEqual(["plan", "debts"]);
});

it("asks again for what did not come, and not each time that somebody looks", async () => {
  let turns = 0;
  const load = loadOnce(async () => {
    turns += 1;
    if (turns === 1) throw new Error("no line");
    return turns;
  });
  await expect(load("plan")).rejects.toThrow("no line");
  expect(load("plan")).not.toHaveProperty("status");
  await expect(load("plan")).rejects.toThrow("no line");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await load("plan")).toBe(2);
});
