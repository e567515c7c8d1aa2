import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftsOf, dropOldDrafts, forgetDrafts } from "../../frontend/data/drafts.ts";

const SAMIRA = "0x00000000000000000000000000000000000000aA";
const PETER = "0x00000000000000000000000000000000000000bB";
const FATMA = "0x00000000000000000000000000000000000000cC";
const HOUR = 3_600_000;
const EMPTY = { text: "", steps: [{ coins: "" }], level: null as number | null };
const TYPED = { text: "Kopje koffie", steps: [{ coins: "1" }, { coins: "2" }], level: 3 };

let tab: { [name: string]: string };
let asks: Set<unknown>;
beforeEach(() => {
  vi.useFakeTimers();
  tab = {};
  asks = new Set();
  const storage = {
    getItem: (name: string) => tab[name] ?? null,
    setItem: (name: string, value: string) => {
      tab[name] = value;
    },
    removeItem: (name: string) => Reflect.deleteProperty(tab, name),
  };
  // As the browser's: its own names are what is kept in it.
  vi.stubGlobal(
    "sessionStorage",
    new Proxy(storage, {
      ownKeys: () => Object.keys(tab),
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
  vi.stubGlobal("addEventListener", (name: string, listener: unknown) => {
    if (name === "beforeunload") asks.add(listener);
  });
  vi.stubGlobal("removeEventListener", (_: string, listener: unknown) => asks.delete(listener));
});
afterEach(() => {
  forgetDrafts();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each([
  ["about oneself, in the tab", true],
  ["about others, in memory", false],
])("what is typed %s", (_, mayStay) => {
  it("is there again in the same form of the same account, and in no other", () => {
    draftsOf(SAMIRA, mayStay).keep("idea", TYPED);
    const { of } = draftsOf(SAMIRA, mayStay);
    expect(of("idea", EMPTY)).toEqual(TYPED);
    expect(of("report 4", EMPTY)).toBeNull();
    expect(draftsOf(PETER, mayStay).of("idea", EMPTY)).toBeNull();
  });

  it("is gone once it is sent", () => {
    const drafts = draftsOf(SAMIRA, mayStay);
    drafts.keep("idea", TYPED);
    drafts.forget("idea");
    expect(drafts.of("idea", EMPTY)).toBeNull();
  });

  it("is gone after an hour in which nobody went on, also where nobody looks", () => {
    const drafts = draftsOf(SAMIRA, mayStay);
    drafts.keep("idea", TYPED);
    vi.advanceTimersByTime(HOUR - 1);
    drafts.keep("other", TYPED);
    expect(drafts.of("idea", EMPTY)).toEqual(TYPED);
    vi.advanceTimersByTime(HOUR);
    expect(Object.keys(tab)).toEqual([]);
    expect(asks.size).toBe(0);
    expect(drafts.of("other", EMPTY)).toBeNull();
  });

  it("is gone when its account signs out, and when somebody else comes", () => {
    for (const account of [SAMIRA, PETER] as const) draftsOf(account, mayStay).keep("idea", TYPED);
    forgetDrafts(SAMIRA);
    expect(draftsOf(SAMIRA, mayStay).of("idea", EMPTY)).toBeNull();
    expect(draftsOf(PETER, mayStay).of("idea", EMPTY)).toEqual(TYPED);
    forgetDrafts();
    expect(draftsOf(PETER, mayStay).of("idea", EMPTY)).toBeNull();
  });

  it.each([
    ["a field that was not there", { text: "Kopje koffie", steps: [{ coins: "1" }] }],
    ["another kind of field", { ...EMPTY, text: 4 }],
    ["another list", { ...EMPTY, steps: [{ coins: null }] }],
    ["a list where there was none", { ...EMPTY, text: [] }],
  ])("is left where a newer build of the form has %s", (_why, before) => {
    const { keep, of } = draftsOf(SAMIRA, mayStay);
    keep("idea", before);
    const told = { ...EMPTY, title: "" };
    expect(of("idea", told)).toBeNull();
  });
});

it.each([
  ["numbers", [1, 2], true],
  ["words", ["west"], true],
  ["nothing", [], true],
  ["both", [1, "west"], false],
  ["what is no choice", [{ id: 1 }], false],
  ["nulls", [null], false],
  ["lists", [[1]], false],
])("a list that began empty is taken back with %s: %j", (_what, kept, taken) => {
  const { keep, of } = draftsOf(SAMIRA, true);
  keep("places", { chosen: kept });
  expect(of("places", { chosen: [] })).toEqual(taken ? { chosen: kept } : null);
});

it("what staff type reaches no storage, and the browser asks before the page goes", () => {
  const drafts = draftsOf(FATMA, false);
  drafts.keep("plan", TYPED);
  drafts.keep("letter", TYPED);
  expect(tab).toEqual({});
  expect(asks.size).toBe(1);
  const preventDefault = vi.fn();
  for (const ask of asks) (ask as (event: object) => void)({ preventDefault });
  expect(preventDefault).toHaveBeenCalledOnce();
  drafts.forget("plan");
  expect(asks.size).toBe(1);
  drafts.forget("letter");
  expect(asks.size).toBe(0);
});

it("what a resident types is asked about by nobody: a reload brings it back", () => {
  draftsOf(SAMIRA, true).keep("idea", TYPED);
  expect(asks.size).toBe(0);
  expect(Object.keys(tab)).toHaveLength(1);
});

it("leaves what others keep in the tab, and what can not be read goes", () => {
  tab["identity"] = "passkey:1";
  tab["draft:x y"] = "{";
  dropOldDrafts();
  expect(Object.keys(tab)).toEqual(["identity"]);
});

it("a tab that is full keeps nothing, and nothing breaks", () => {
  vi.stubGlobal("sessionStorage", {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(() => draftsOf(SAMIRA, true).keep("idea", TYPED)).not.toThrow();
  vi.stubGlobal("sessionStorage", {});
});

it("is no hindrance to a form where the browser keeps nothing for sites", () => {
  vi.stubGlobal("sessionStorage", undefined);
  Object.defineProperty(globalThis, "sessionStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
  const drafts = draftsOf(SAMIRA, true);
  drafts.keep("idea", TYPED);
  expect(drafts.of("idea", EMPTY)).toBeNull();
  expect(() => drafts.forget("idea")).not.toThrow();
});
