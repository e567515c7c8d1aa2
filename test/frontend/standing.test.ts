import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "../../frontend/account/request.ts";
import { askOrLastSeen } from "../../frontend/data/ask-or-last-seen.ts";
import type { LastSeen } from "../../frontend/data/last-seen.ts";
import { oldestOf, standingOf } from "../../frontend/data/standing-of.ts";

const FRONTEND = fileURLToPath(new URL("../../frontend/", import.meta.url));
const away = () => Promise.reject(new ProblemError("server-unreachable"));
const SEEN_AT = 1_790_000_000_000;
const none: LastSeen = {
  keep: () => undefined,
  of: () => null,
  clear: () => undefined,
  close: () => undefined,
};

let queries: QueryClient;
const leave: (() => void)[] = [];

/** A page that asks, as `useAsk` does. Its second attempt would be an hour from now. */
function page(path: string, ask: () => Promise<unknown>, lastSeen: LastSeen | null = null) {
  const observer = new QueryObserver(queries, {
    queryKey: ["live", path],
    queryFn: () => askOrLastSeen(ask, path, { queries, lastSeen }),
    networkMode: "always",
    retry: 1,
    retryDelay: 3_600_000,
  });
  leave.push(observer.subscribe(() => undefined));
}

function open() {
  queries = new QueryClient({ defaultOptions: { queries: { networkMode: "always" } } });
  queries.mount();
}

const standing = () => standingOf(queries.getQueryCache());
/** However busy the machine is. */
const until = (isSo: () => void) => vi.waitFor(isSo, { timeout: 30_000 });
const becomes = (wanted: unknown) => until(() => expect(standing()).toEqual(wanted));

afterEach(() => {
  for (const stop of leave.splice(0)) stop();
  queries.clear();
  queries.unmount();
});

describe("how what a page shows stands", () => {
  it("is whole while everything it asked for is there or under way", async () => {
    open();
    page("/there", () => Promise.resolve(1));
    page("/under-way", () => new Promise(() => undefined));
    await until(() => expect(queries.getQueryData(["live", "/there"])).toBe(1));
    expect(standing()).toBe("whole");
  });

  it("is the moment of what was seen last, from the first attempt that failed", async () => {
    open();
    page("/coins", away, { ...none, of: () => ({ at: SEEN_AT, value: 13 }) });
    await until(() => expect(queries.getQueryData(["live", "/coins"])).toBe(13));
    // The second attempt has not been made: the page is marked all the same.
    expect(standing()).toBe(SEEN_AT);
    expect(queries.getQueryState(["live", "/coins"])?.status).toBe("success");
  });

  it("is a moment as soon as the connection is lost under an open page, and whole when it is back", async () => {
    open();
    let connected = true;
    page("/coins", () => (connected ? Promise.resolve(13) : away()));
    await until(() => expect(queries.getQueryData(["live", "/coins"])).toBe(13));
    const { dataUpdatedAt } = queries.getQueryState(["live", "/coins"])!;
    connected = false;
    void queries.invalidateQueries({ queryKey: ["live"] });
    await becomes(dataUpdatedAt);
    connected = true;
    void queries.invalidateQueries({ queryKey: ["live"] });
    await becomes("whole");
  });

  it("is a part where one answer could not be had, whoever asked it; that there is none is an answer", async () => {
    open();
    queries.setDefaultOptions({ queries: { networkMode: "always" } });
    const fails = (path: string, problem: "not-allowed" | "not-found", meta = {}) => {
      const observer = new QueryObserver(queries, {
        queryKey: ["live", path],
        queryFn: () => Promise.reject(new ProblemError(problem)),
        retry: false,
        meta,
      });
      leave.push(observer.subscribe(() => undefined));
      return until(() => expect(observer.getCurrentResult().isError).toBe(true));
    };
    await fails("/nobody", "not-found");
    expect(standing()).toBe("whole");
    // A resident who does not share it: the page says so, and to ask again would bring nothing.
    await fails("/letters", "not-allowed", { mayBeRefused: true });
    expect(standing()).toBe("whole");
    await fails("/photos", "not-allowed");
    expect(standing()).toBe("part");
    for (const stop of leave.splice(0)) stop();
    expect(standing()).toBe("whole");
  });

  it("is signed out once a question was refused for that, whatever else is there", async () => {
    open();
    page("/letters", away);
    page("/coins", () => Promise.resolve(13));
    await until(() => expect(queries.getQueryData(["live", "/coins"])).toBe(13));
    page("/plans", () => Promise.reject(new ProblemError("session-expired")));
    await becomes("signed-out");
    // Known at the first attempt, and said with the moment of the oldest answer that stands there.
    expect(queries.getQueryState(["live", "/plans"])?.status).toBe("pending");
    expect(oldestOf(queries.getQueryCache())).toBe(
      queries.getQueryState(["live", "/coins"])?.dataUpdatedAt,
    );
  });
});

/** Who asks under another key, and shows itself that it could not be had. */
const OWN_NOTICE = /FailureNotice|isError|failed|<Screen\b/;
/** What only compares and says "Nog niet nagekeken", or only waits for what others show, draws the demonstration's second panel, asks nobody, or hands its answer to a Screen or a form that shows it. */
const WITHOUT_NOTICE = [
  "check/use-line-check.ts",
  "check/use-row-check.ts",
  "data/use-records-told.ts",
  "demo/ResidentBeside.tsx",
  "desks/invitation/use-opening.ts",
  "desks/office/choose/use-newcomers.ts",
  "desks/office/use-everybody.ts",
  "desks/start/SignedInNow.tsx",
];

describe("no page can keep a failure to itself", () => {
  const text = (file: string) => readFileSync(FRONTEND + file, "utf8");
  const files = globSync("**/*.{ts,tsx}", { cwd: FRONTEND, exclude: ["dist/**"] });

  it("because each question stands under a key that the frame watches, or shows its own notice", () => {
    const asking = files.filter((file) => /\buse(Infinite)?Quer(y|ies)\(/.test(text(file)));
    expect(asking.length).toBeGreaterThan(15);
    const silent = asking.filter((file) => {
      const keys = [...text(file).matchAll(/queryKey(?::|\s=)\s*\[("[^"]*")?/g)].map(
        ([, key]) => key,
      );
      const watched = keys.length > 0 && keys.every((key) => key === '"live"');
      return !watched && !OWN_NOTICE.test(text(file));
    });
    expect(silent.sort()).toEqual(WITHOUT_NOTICE);
  });

  it("and because every page of a desk stands in that frame", () => {
    const pages = files.filter((file) => /^desks\/.*Page\.tsx$/.test(file));
    expect(pages.length).toBeGreaterThan(40);
    const bare = pages.filter((file) => !text(file).includes("<Screen"));
    // Pages of words alone, for who reads Polish or Ukrainian: they ask nothing.
    expect(bare.sort()).toEqual([
      "desks/welcome/PolishPage.tsx",
      "desks/welcome/UkrainianPage.tsx",
    ]);
  });
});
