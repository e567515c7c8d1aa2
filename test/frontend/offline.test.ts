import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropOldSeen, openLastSeen } from "../../frontend/data/last-seen.ts";
import { isAnswer, openShell } from "../../frontend/offline/shell.ts";

const samira = "0x00000000000000000000000000000000000000aA";
const HOUR = 3_600_000;

describe("what a resident saw last", () => {
  let held: { [name: string]: string };
  beforeEach(() => {
    vi.useFakeTimers();
    held = {};
    const storage = {
      getItem: (name: string) => held[name] ?? null,
      setItem: (name: string, value: string) => {
        held[name] = value;
      },
      removeItem: (name: string) => Reflect.deleteProperty(held, name),
    };
    // As the browser's: its own names are what is kept in it.
    vi.stubGlobal(
      "localStorage",
      new Proxy(storage, {
        ownKeys: () => Object.keys(held),
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      }),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("is read again on the same device, with its moment", () => {
    openLastSeen(samira).keep({ path: "/index/residents/1", value: { coins: "1300" } });
    const at = Date.now();
    vi.advanceTimersByTime(HOUR);
    expect(openLastSeen(samira).of("/index/residents/1")).toEqual({ at, value: { coins: "1300" } });
    expect(
      openLastSeen("0x00000000000000000000000000000000000000bB").of("/index/residents/1"),
    ).toBe(null);
  });

  it("is written once for what comes together, and keeps what was there", () => {
    openLastSeen(samira).keep({ path: "/a", value: 1 });
    const write = vi.spyOn(localStorage, "setItem");
    const seen = openLastSeen(samira);
    seen.keep({ path: "/b", value: [2] }, { path: "/c", value: "x".repeat(300_000) });
    expect(write).toHaveBeenCalledTimes(1);
    seen.keep({ path: "/a", value: 3 });
    const again = openLastSeen(samira);
    expect(["/a", "/b", "/c"].map((path) => again.of(path)?.value)).toEqual([3, [2], undefined]);
  });

  it("is gone at signing out, and an answer that comes after it is not kept", () => {
    const seen = openLastSeen(samira);
    seen.keep({ path: "/index/residents/1", value: { coins: "1300" } });
    seen.close();
    seen.keep({ path: "/index/residents/1", value: { coins: "1300" } });
    expect(held).toEqual({});
    expect(seen.of("/index/residents/1")).toBeNull();
  });

  it("is gone when the session ended, and kept again after signing in", () => {
    const seen = openLastSeen(samira);
    seen.keep({ path: "/a", value: 1 });
    seen.clear();
    expect(held).toEqual({});
    seen.keep({ path: "/a", value: 2 });
    expect(openLastSeen(samira).of("/a")?.value).toBe(2);
  });

  it("is not shown longer than a session lasts, and leaves the device when the page opens", () => {
    openLastSeen(samira).keep({ path: "/a", value: 1 });
    vi.advanceTimersByTime(13 * HOUR);
    expect(openLastSeen(samira).of("/a")).toBeNull();
    held["language"] = "nl";
    dropOldSeen();
    expect(held).toEqual({ language: "nl" });
  });
});

/** The browser's store of answers, as far as the shell uses it. */
function newStores(ask: (path: string) => Promise<Response>) {
  const kept = new Map<string, Response>();
  const pathOf = (asked: string | { url: string }) =>
    new URL(typeof asked === "string" ? asked : asked.url, "https://here").pathname;
  const store = {
    match: (asked: string | Request) => Promise.resolve(kept.get(pathOf(asked))?.clone()),
    put: (asked: string | Request, answer: Response) => {
      kept.set(pathOf(asked), answer);
      return Promise.resolve();
    },
    add: async (path: string) => void kept.set(path, await ask(path)),
    delete: (asked: Request) => Promise.resolve(kept.delete(pathOf(asked))),
    keys: () => Promise.resolve([...kept.keys()].map((path) => ({ url: `https://here${path}` }))),
  };
  const stores = { open: () => Promise.resolve(store) } as unknown as CacheStorage;
  return { stores, kept };
}

const pageOf = (text: string) =>
  new Response(text, { headers: { "content-type": "text/html; charset=utf-8" } });
const asked = (path: string) => new Request(`https://here${path}`);

describe("the wallet without a connection", () => {
  const away = () => Promise.reject(new TypeError("Failed to fetch"));

  it("opens at any address with the page of last time", async () => {
    const { stores } = newStores(away);
    await openShell(stores, () => Promise.resolve(pageOf("one"))).page(asked("/resident"));
    const offline = openShell(stores, away);
    expect(await (await offline.page(asked("/resident/debts"))).text()).toBe("one");
    expect(await (await offline.page(asked("/"))).text()).toBe("one");
  });

  it("does not wait for ever on a bad line", async () => {
    vi.useFakeTimers();
    const { stores } = newStores(away);
    await openShell(stores, () => Promise.resolve(pageOf("one"))).page(asked("/"));
    const shown = openShell(stores, () => new Promise(() => undefined)).page(asked("/"));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await (await shown).text()).toBe("one");
    vi.useRealTimers();
  });

  it("asks a file once, keeps what was there before it, and drops all of it with the next build", async () => {
    const ask = vi.fn((request: Request | string) =>
      Promise.resolve(new Response(typeof request === "string" ? request : request.url)),
    );
    const { stores, kept } = newStores((path) => ask(path));
    const shell = openShell(stores, ask);
    await shell.file(asked("/assets/a-1.js"));
    await shell.file(asked("/assets/a-1.js"));
    await shell.keep(["/assets/b-1.js", "/api/v1/me", "/index/public"]);
    expect(ask).toHaveBeenCalledTimes(2);
    expect([...kept.keys()]).toEqual(["/assets/a-1.js", "/assets/b-1.js"]);

    await openShell(stores, () => Promise.resolve(pageOf("two"))).page(asked("/"));
    expect([...kept.keys()]).toEqual(["/index.html"]);
  });

  it("never touches an answer of the server", () => {
    const answers = ["/api/v1/me", "/index/residents/0x1", "/rpc", "/bundler", "/config.json"];
    expect(answers.filter((path) => !isAnswer(path))).toEqual([]);
    expect(["/", "/index.html", "/resident/debts", "/sw.js"].filter(isAnswer)).toEqual([]);
  });
});
