import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Account } from "../../frontend/account/AccountContext.ts";
import { forgetTokens, keepToken, tokenOf } from "../../frontend/account/made-tokens.ts";
import { makeInvitation } from "../../frontend/account/make-invitation.ts";
import type { MadeKey } from "../../frontend/account/passkey/made-key.ts";
import { ProblemError } from "../../frontend/account/request.ts";
import { replacementState } from "../../frontend/desks/invitation/replacement-state.ts";
import { phoneCodeOf } from "../../frontend/desks/office/phone/phone-code-of.ts";
import { invitationIdOf } from "../../protocol/invitations/invitation-token.ts";
import type { Invitation, NewInvitation } from "../../protocol/wire/joining-api.ts";

const DILAN = "0x00000000000000000000000000000000000000Aa";
const HALIMA = "0x00000000000000000000000000000000000000bB";

const code = (more: Partial<Invitation>): Invitation => ({
  id: "0x01",
  by: HALIMA,
  neighbourhood: 1,
  at: 0,
  until: 3_600,
  state: "open",
  account: null,
  claimedAt: null,
  refusedClaims: 0,
  matchedBy: null,
  purpose: "device",
  signer: null,
  replaces: { account: DILAN, signer: "0x" },
  hasTicket: false,
  status: null,
  ...more,
});
const made: MadeKey = { key: "0xab", credential: "c", beside: false, at: 0 };

describe("a code for a new phone, at the office", () => {
  it("is found again by whose it is, open or used, until it is over", () => {
    const used = code({ id: "0x02", state: "claimed", signer: "0xab" });
    for (const one of [code({}), used]) expect(phoneCodeOf([one], DILAN)).toBe(one);
    for (const state of ["expired", "revoked", "refused", "asked"] as const)
      expect(phoneCodeOf([code({ state })], DILAN)).toBeUndefined();
    expect(phoneCodeOf([used], HALIMA)).toBeUndefined();
    expect(phoneCodeOf([code({ replaces: null })], DILAN)).toBeUndefined();
  });
});

describe("the phone that waits", () => {
  it("stands where it stood, whatever the office did meanwhile", () => {
    expect(replacementState("open", null, false)).toBe("new");
    expect(replacementState("open", made, false)).toBe("made");
    // Its answer was lost on the way: it hands in the same key once more.
    expect(replacementState("used", made, false)).toBe("made");
    expect(replacementState("used", { ...made, given: true }, false)).toBe("given");
  });

  it("makes no key for a code that is over or that another phone used", () => {
    expect(replacementState("used", null, false)).toBe("used");
    expect(replacementState("used", made, true)).toBe("used");
    for (const state of ["over", "unknown"] as const)
      expect(replacementState(state, { ...made, given: true }, false)).toBe("over");
  });
});

describe("the picture of a code", () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("localStorage", {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("can be shown again where it was made, until its term or signing out", () => {
    const now = Math.floor(Date.now() / 1_000);
    keepToken("0x01", "secret", now + 60);
    keepToken("0x02", "another", now - 1);
    expect(tokenOf("0x01")).toBe("secret");
    expect(tokenOf("0x02")).toBeUndefined();
    forgetTokens();
    expect(kept.size).toBe(0);
  });

  it("is there before the server knows of it, and when its answer is lost", async () => {
    const now = Math.floor(Date.now() / 1_000);
    const atServer: Invitation[] = [];
    const ask = async (_path: string, { body }: { body: NewInvitation }) => {
      // A page that asks for the list now shows this one: with its code.
      expect(invitationIdOf(tokenOf(body.id)!)).toBe(body.id);
      atServer.push(code({ id: body.id, until: body.until ?? now + 60 }));
      if (atServer.length > 1) throw new ProblemError("server-unreachable");
      return atServer.at(-1);
    };
    await makeInvitation(ask as Account["ask"], { neighbourhood: 1 });
    const lost = makeInvitation(ask as Account["ask"], { neighbourhood: 1, until: now + 30 });
    await expect(lost).rejects.toThrow("server-unreachable");

    const terms = Object.values(JSON.parse([...kept.values()][0]!) as { until: number }[]);
    expect(terms.map(({ until }) => until)).toEqual([now + 60, now + 30]);
    for (const { id } of atServer) expect(tokenOf(id)).toBeDefined();
  });
});
