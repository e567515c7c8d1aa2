import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { endSession } from "../../frontend/account/end-session.ts";
import { dropOwedSignOut } from "../../frontend/account/owed-sign-outs.ts";
import { paySignOuts } from "../../frontend/account/pay-sign-outs.ts";
import { RESIDENT } from "./rows.ts";

const told: string[] = [];
let answer: () => Promise<Response>;
const away = () => Promise.reject(new TypeError("Failed to fetch"));
const done = () => Promise.resolve(new Response(null, { status: 204 }));
const problem = (name: string, status: number) => () =>
  Promise.resolve(Response.json({ type: `/problems/${name}` }, { status }));

beforeEach(() => {
  told.length = 0;
  const kept = new Map<string, string>();
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  vi.stubGlobal(
    "localStorage",
    new Proxy(storage, {
      ownKeys: () => [...kept.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
  vi.stubGlobal("fetch", (path: string, init: { method: string; headers: object }) => {
    told.push(`${init.method} ${path} ${JSON.stringify(init.headers)}`);
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

/** What the start page tells the server when it opens. */
async function opened(): Promise<string[]> {
  told.length = 0;
  paySignOuts()();
  await new Promise((resolve) => setTimeout(resolve));
  return told;
}

it.each([
  ["there is no connection", away],
  ["the server does not get through to its database", problem("database-unreachable", 503)],
])("who signs out while %s is signed out at the server later, once", async (_, first) => {
  answer = first;
  await endSession(RESIDENT, "persona");
  expect(await opened()).toHaveLength(1);
  answer = done;
  expect(await opened()).toEqual([expect.stringMatching(`DELETE /api/v1/sign-in .*${RESIDENT}`)]);
  expect(await opened()).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
});

it.each([
  ["signed out at once", done],
  ["had no session any more", problem("session-expired", 401)],
])("who %s is not signed out again", async (_, first) => {
  answer = first;
  await endSession(RESIDENT, "persona");
  expect(await opened()).toEqual([]);
});

it("who signed in again meanwhile stays", async () => {
  answer = away;
  await endSession(RESIDENT, "persona");
  dropOwedSignOut(RESIDENT);
  answer = done;
  expect(await opened()).toEqual([]);
});
