import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** What this browser of a test looks at, and how it says what came near. */
let watched: Set<Element>;
let say: (near: Element, isIntersecting: boolean) => void;
let observers: number;
let scroll: (() => void) | undefined;
let whenNear: typeof import("../../frontend/data/when-near.ts").whenNear;

beforeEach(async () => {
  watched = new Set();
  observers = 0;
  scroll = undefined;
  vi.useFakeTimers();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        observers += 1;
        say = (target, isIntersecting) => tell([{ target, isIntersecting }]);
      }
      observe(element: Element) {
        watched.add(element);
      }
      unobserve(element: Element) {
        watched.delete(element);
      }
    },
  );
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => (scroll = listener));
  vi.stubGlobal("removeEventListener", () => (scroll = undefined));
  vi.resetModules();
  ({ whenNear } = await import("../../frontend/data/when-near.ts"));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const element = () => ({}) as Element;
const rest = () => vi.advanceTimersByTime(150);

it("what comes near is told once, when nothing scrolled for a while, and is looked at no more", () => {
  const page = element();
  const tell = vi.fn();
  whenNear(page, tell);
  say(page, true);
  vi.advanceTimersByTime(149);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(tell).toHaveBeenCalledOnce();
  say(page, true);
  rest();
  expect(tell).toHaveBeenCalledOnce();
  expect(watched.size).toBe(0);
  expect(scroll).toBeUndefined();
});

it("what is passed over while somebody scrolls is not told, and what stays where they stop is", () => {
  const [passed, reached] = [element(), element()];
  const told: string[] = [];
  whenNear(passed, () => told.push("passed"));
  whenNear(reached, () => told.push("reached"));
  say(passed, true);
  for (let moved = 0; moved < 10; moved += 1) {
    vi.advanceTimersByTime(100);
    scroll!();
  }
  say(passed, false);
  say(reached, true);
  rest();
  expect(told).toEqual(["reached"]);
  expect([...watched]).toEqual([passed]);
});

it("what left the page is not told, and one observer serves all", () => {
  const [gone, there] = [element(), element()];
  const told: string[] = [];
  const stop = whenNear(gone, () => told.push("gone"));
  whenNear(there, () => told.push("there"));
  say(gone, true);
  stop();
  say(gone, true);
  rest();
  expect(told).toEqual([]);
  say(there, true);
  rest();
  expect(told).toEqual(["there"]);
  expect(observers).toBe(1);
});
