import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetPasskey, keepPasskey } from "../../frontend/account/passkey/kept-passkey.ts";
import {
  forgetMadeKey,
  keepMadeKey,
  madeKey,
  pageOfMadeKey,
} from "../../frontend/account/passkey/made-key.ts";
import { makeKeyOnce } from "../../frontend/account/passkey/make-key-once.ts";

const made = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../frontend/account/passkey/make-passkey.ts", () => ({
  makePasskey: async () => {
    made.count += 1;
    return { credential: `c${made.count}`, key: `0x${"ab".repeat(64)}`, beside: false };
  },
}));

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  made.count = 0;
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const PAGE = "/device#abcdefghijklmnopqrstuv";

describe("a key that a device made and that acts for nobody yet", () => {
  it("is the same one after a reload: no second one is made for the same code", async () => {
    const first = await makeKeyOnce(PAGE, "1 mei");
    keepMadeKey(PAGE, { ...first, given: true });
    expect(await makeKeyOnce(PAGE, "2 mei")).toEqual({ ...first, given: true });
    expect(made.count).toBe(1);
    expect(pageOfMadeKey()).toBe(PAGE);
  });

  it("is another one for another code, so that two people never share a key", async () => {
    const first = await makeKeyOnce(PAGE, "1 mei");
    const second = await makeKeyOnce("/device#another", "1 mei");
    expect(second.credential).not.toBe(first.credential);
  });

  it("holds a public key, what the device calls it and a moment, and nothing about a person", async () => {
    await makeKeyOnce(PAGE, "1 mei");
    expect([...kept.keys()]).toEqual(["made-keys"]);
    const held = JSON.parse(kept.get("made-keys")!) as { [page: string]: object };
    expect(Object.keys(held[PAGE]!).sort()).toEqual(["at", "beside", "credential", "key"]);
  });

  it("goes when its code is over, when somebody signs in with it, and at signing out", async () => {
    await makeKeyOnce(PAGE, "1 mei");
    forgetMadeKey(PAGE);
    expect(kept.size).toBe(0);

    const { credential } = await makeKeyOnce(PAGE, "1 mei");
    const address = `0x${"12".repeat(20)}` as const;
    keepPasskey({ account: address, signer: "0xab", credential });
    expect(madeKey(PAGE)).toBeNull();

    await makeKeyOnce(PAGE, "1 mei");
    forgetPasskey();
    expect(kept.size).toBe(0);
  });

  it("goes by itself after thirty days", async () => {
    await makeKeyOnce(PAGE, "1 mei");
    vi.useFakeTimers({ now: Date.now() + 31 * 86_400_000 });
    expect(madeKey(PAGE)).toBeNull();
    expect(pageOfMadeKey()).toBeNull();
  });
});
