import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askAhead, askFirst, toldOf, tookTold } from "../../frontend/account/asked-ahead.ts";

const SAMIRA = "0x00000000000000000000000000000000000000A1";
const PETER = "0x00000000000000000000000000000000000000b2";
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return Promise.resolve(Response.json({ path, turn: asked.length }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what was asked before anything was drawn", () => {
  it("is the answer for whoever asks first, once", async () => {
    askAhead("/one", SAMIRA);
    expect(await askFirst("/one", SAMIRA)).toEqual({ path: "/one", turn: 1 });
    expect(await askFirst("/one", SAMIRA)).toEqual({ path: "/one", turn: 2 });
  });

  it("is of one account and one question, however its address is written", async () => {
    askAhead("/two", SAMIRA);
    expect(await askFirst("/two", PETER)).toMatchObject({ turn: 2 });
    expect(await askFirst("/three", SAMIRA)).toMatchObject({ turn: 3 });
    expect(await askFirst("/two", SAMIRA.toLowerCase() as typeof SAMIRA)).toMatchObject({
      turn: 1,
    });
  });

  it("is not shown once it is old", async () => {
    askAhead("/four", SAMIRA);
    vi.advanceTimersByTime(10_000);
    expect(await askFirst("/four", SAMIRA)).toMatchObject({ turn: 2 });
  });

  it("fails for who asked, and for nobody else", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new Error("no line")));
    askAhead("/five", SAMIRA);
    await expect(askFirst("/five", SAMIRA)).rejects.toMatchObject({
      problem: "server-unreachable",
    });
  });

  it("stands at once where it is there already, and is asked anew after that", async () => {
    askAhead("/six", SAMIRA);
    askAhead("/seven", SAMIRA, new Promise(() => undefined));
    askAhead("/six", PETER);
    await vi.advanceTimersByTimeAsync(1_000);
    const told = toldOf(SAMIRA);
    expect(told.map(({ path }) => path)).toEqual(["/six"]);
    expect(told[0]!.at).toBe(Date.now() - 1_000);
    // A drawing that was given up is begun again: until it is shown it is told again.
    expect(toldOf(SAMIRA)).toEqual(told);
    tookTold(told);
    expect(toldOf(SAMIRA)).toEqual([]);
    expect(await askFirst("/six", SAMIRA)).toMatchObject({ turn: 3 });
    expect(toldOf(PETER)).toHaveLength(1);
  });

  it("does not stand once it is old", async () => {
    askAhead("/eight", SAMIRA);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(toldOf(SAMIRA)).toEqual([]);
  });
});
