import { createElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { accountParts } from "../../frontend/account/account-parts.ts";
import { askAs } from "../../frontend/account/ask-as.ts";
import { continueOrSignIn } from "../../frontend/account/continue-or-sign-in.ts";
import type { Identity } from "../../frontend/account/identity.ts";
import { Screen } from "../../frontend/parts/Screen.tsx";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { RESIDENT } from "./rows.ts";

// What a press in a wallet does, or a persona by itself: the server knows the browser again.
vi.mock("../../frontend/account/sign-in.ts", () => ({
  signIn: () => {
    signIns += 1;
    isKnown = true;
    return Promise.resolve({ address: RESIDENT });
  },
}));
vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "signed-out" }));

const refused = () =>
  Response.json({ type: "/problems/session-expired" }, { status: 401, statusText: "Unauthorized" });

let isKnown: boolean;
let signIns: number;
let asked: string[];
let cleared: number;

const lastSeen = {
  keep: () => undefined,
  of: () => null,
  clear: () => void (cleared += 1),
  close: () => undefined,
};

function accountOf(identity: object) {
  const parts = accountParts({} as Config, identity as Identity);
  return { parts, ask: askAs(parts, RESIDENT, lastSeen) };
}
const WALLET = { kind: "wallet", rdns: "test" };

beforeEach(() => {
  isKnown = false;
  signIns = 0;
  cleared = 0;
  asked = [];
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return Promise.resolve(isKnown ? Response.json({ path }) : refused());
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("a page whose session is over", () => {
  const OVER = { problem: "session-expired" };

  it("asks the server nothing more, and keeps nothing on the device", async () => {
    const { ask, parts } = accountOf(WALLET);
    await expect(ask("/coins")).rejects.toMatchObject(OVER);
    for (const path of ["/coins", "/plans", "/debts"])
      await expect(ask(path)).rejects.toMatchObject(OVER);
    await expect(parts.chain()).rejects.toMatchObject(OVER);
    expect(asked).toEqual(["/coins"]);
    expect(cleared).toBeGreaterThan(0);
    expect(signIns).toBe(0);
  });

  it("asks again once its person signed in", async () => {
    const { ask, parts } = accountOf(WALLET);
    await expect(ask("/coins")).rejects.toMatchObject(OVER);
    await continueOrSignIn(parts, RESIDENT);
    expect(signIns).toBe(1);
    expect(await ask("/coins")).toEqual({ path: "/coins" });
  });

  it("goes on without another signature where they signed in on another page", async () => {
    const { ask, parts } = accountOf(WALLET);
    await expect(ask("/coins")).rejects.toMatchObject(OVER);
    isKnown = true;
    await continueOrSignIn(parts, RESIDENT);
    expect(signIns).toBe(0);
    expect(await ask("/coins")).toEqual({ path: "/coins" });
  });

  it("takes no refusal from before for one of the session that began since", async () => {
    const late = Promise.withResolvers<Response>();
    vi.stubGlobal("fetch", () => late.promise);
    const { ask, parts } = accountOf(WALLET);
    const before = ask("/coins");
    parts.session.began();
    late.resolve(refused());
    await expect(before).rejects.toMatchObject(OVER);
    vi.stubGlobal("fetch", (path: string) => Promise.resolve(Response.json({ path })));
    expect(await ask("/coins")).toEqual({ path: "/coins" });
  });

  it("signs a persona in by itself, once for all that it asked", async () => {
    const { ask } = accountOf({ kind: "persona", id: "samira", name: "Samira" });
    const paths = ["/coins", "/plans", "/debts"];
    expect(await Promise.all(paths.map((path) => ask(path)))).toEqual(
      paths.map((path) => ({ path })),
    );
    expect(signIns).toBe(1);
  });
});

describe("a page that stands there when its session ends", () => {
  const screen = createElement(
    Screen<number>,
    { title: "Munten", needs: { state: "ready", value: 13 }, partMissing: true } as never,
    ((coins: number) => `${coins} munten`) as never,
  );

  it("says so in one sentence with a button, and stays readable", async () => {
    const [shared, errors] = await Promise.all([wordsOf("nl", "shared"), wordsOf("nl", "errors")]);
    const html = await pageWith(screen, {});
    expect(html).toContain("13 munten");
    expect(html).toContain(errors["problem.sign-in-needed"]);
    expect(html.split(`${shared["signInAgain"]}<`)).toHaveLength(2);
    expect(html).not.toContain(shared["notice.part"]);
  });

  it("leaves it to a form that says so, for as long as it does", () => {
    const { session } = accountOf(WALLET).parts;
    const told: boolean[] = [];
    const stop = session.onSaid(() => told.push(session.isSaid()));
    const [first, second] = [session.saysItself(), session.saysItself()];
    first();
    expect(session.isSaid()).toBe(true);
    second();
    expect(session.isSaid()).toBe(false);
    expect(told).toEqual([true, true, true, false]);
    stop();
    session.saysItself();
    expect(told).toHaveLength(4);
  });
});
