import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askAnewFor, holdAsking } from "../../frontend/data/ask-anew.ts";

let asked: number[];
const come = (block: number) => askAnewFor(block, () => asked.push(block));

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("askAnewFor", () => {
  it("asks at once when no job is under way", () => {
    come(1);
    come(2);
    expect(asked).toEqual([1, 2]);
  });

  it("waits while a job is under way, and asks once when it is over", () => {
    const end = holdAsking();
    for (const block of [1, 2, 3]) come(block);
    expect(asked).toEqual([]);
    end(-1);
    expect(asked).toEqual([3]);
    come(4);
    expect(asked).toEqual([3, 4]);
  });

  it("does not ask for a block that the job had shown itself", () => {
    const end = holdAsking();
    come(7);
    end(7);
    expect(asked).toEqual([]);
  });

  it("asks where another block came after that", () => {
    const end = holdAsking();
    come(8);
    end(7);
    expect(asked).toEqual([8]);
  });

  it("asks seldom while a job lasts long", () => {
    const end = holdAsking();
    vi.advanceTimersByTime(9_999);
    come(1);
    vi.advanceTimersByTime(1);
    come(2);
    come(3);
    expect(asked).toEqual([2]);
    end(3);
    expect(asked).toEqual([2]);
  });

  it("waits for the last of two jobs", () => {
    const [one, other] = [holdAsking(), holdAsking()];
    come(1);
    one(-1);
    expect(asked).toEqual([]);
    other(-1);
    expect(asked).toEqual([1]);
  });
});
