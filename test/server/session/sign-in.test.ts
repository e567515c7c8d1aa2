import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeAnswer, Problem } from "../../../protocol/wire/dossier-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, mentor, nextMentor, official, stranger, partner } = actors;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const attempt = async (message: string, signer = resident, signature?: string) =>
  openBrowser(stage.url).send("POST", "/api/v1/sign-in", null, {
    message,
    signature: signature ?? (await signer.signMessage({ message })),
  });

describe("signing in", () => {
  it("tells who one is by the chain", async () => {
    const browser = await openBrowser(stage.url).signIn(resident, mentor);
    const me = (account: typeof resident) =>
      browser.ask<MeAnswer>(200, "GET", "/api/v1/me", account);
    expect(await me(resident)).toMatchObject({ role: "none", status: "participating" });
    expect(await me(resident)).toMatchObject({ written: null, roleUntil: null });
    expect(await me(mentor)).toMatchObject({ role: "mentor", organisation: 5, status: "none" });
    expect(await me(mentor)).toMatchObject({
      written: { role: "mentor", from: expect.any(Number) as number },
    });
  });

  it("gives a role that was taken away as none, with the moment it ended", async () => {
    const browser = await openBrowser(stage.url).signIn(nextMentor);
    const me = await browser.ask<MeAnswer>(200, "GET", "/api/v1/me");
    expect(me.role).toBe("none");
    expect(me.organisation).toBeNull();
    expect(me.written).toBeNull();
  });

  it("puts the session in a cookie that no script and no other site can use", async () => {
    const browser = openBrowser(stage.url);
    const message = await browser.message(resident);
    const response = await attempt(message);
    const cookie = response.headers.getSetCookie()[0];
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    const { rows } = await stage.database.query("SELECT token_hash::text FROM session");
    const token = cookie!.split("=")[1]!.split(";")[0]!;
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString("hex"));
  });

  it("is refused with a nonce that was used", async () => {
    const message = await openBrowser(stage.url).message(resident);
    expect((await attempt(message)).status).toBe(200);
    const again = await attempt(message);
    expect(again.status).toBe(401);
    expect(((await again.json()) as Problem).type).toBe("/problems/wrong-signature");
  });

  it("uses the nonce up even where the signature is wrong", async () => {
    const message = await openBrowser(stage.url).message(resident);
    expect((await attempt(message, stranger)).status).toBe(401);
    expect((await attempt(message)).status).toBe(401);
  });

  const day = 86_400_000;
  it.each([
    ["another domain", { domain: "elsewhere.example" }],
    ["another URI", { uri: "https://elsewhere.example" }],
    ["another chain", { chainId: 1 }],
    ["a nonce of its own", { nonce: "abcdefgh12345678" }],
    ["a moment long ago", { issuedAt: new Date(Date.now() - day) }],
    ["an end in the past", { expirationTime: new Date(Date.now() - day) }],
    ["a beginning in the future", { notBefore: new Date(Date.now() + day) }],
  ])("is refused for %s", async (_, other) => {
    const message = await openBrowser(stage.url).message(resident, other);
    const response = await attempt(message);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it("is refused for a signature of somebody else, or none", async () => {
    const fresh = () => openBrowser(stage.url).message(resident);
    expect((await attempt(await fresh(), stranger)).status).toBe(401);
    expect((await attempt(await fresh(), resident, `0x${"00".repeat(65)}`)).status).toBe(401);
    expect((await attempt(await fresh(), resident, "0x")).status).toBe(400);
    expect((await attempt("no message at all")).status).toBe(401);
  });
});

describe("a session", () => {
  it("ends by signing out, for that account alone", async () => {
    const browser = await openBrowser(stage.url).signIn(resident, mentor);
    const cookie = browser.cookie;
    await browser.ask(204, "DELETE", "/api/v1/sign-in", resident);
    const out = await browser.ask<Problem>(401, "GET", "/api/v1/me", resident);
    expect(out.type).toBe("/problems/sign-in-needed");
    await browser.ask(200, "GET", "/api/v1/me", mentor);

    await browser.ask(204, "DELETE", "/api/v1/sign-in", mentor);
    const stolen = openBrowser(stage.url);
    stolen.cookie = cookie;
    const after = await stolen.ask<Problem>(401, "GET", "/api/v1/me", mentor);
    expect(after.type).toBe("/problems/session-expired");
  });

  it("ends after its term", async () => {
    const browser = await openBrowser(stage.url).signIn(partner);
    await stage.database.query(
      "UPDATE session SET expires_at = now() - interval '1 second' WHERE address = $1",
      [partner.address],
    );
    const answer = await browser.ask<Problem>(401, "GET", "/api/v1/me", partner);
    expect(answer.type).toBe("/problems/session-expired");
  });

  it("lets nobody act as an account that did not sign in", async () => {
    const browser = await openBrowser(stage.url).signIn(resident);
    await browser.ask(401, "GET", "/api/v1/me", official);
    await browser.ask(401, "GET", "/api/v1/residents", official);
  });

  it("is not made by a cookie of one's own choice", async () => {
    const browser = openBrowser(stage.url);
    browser.cookie = "socialcoin_session=chosen-by-an-attacker";
    await browser.signIn(resident);
    expect(browser.cookie).not.toContain("chosen-by-an-attacker");
  });

  it("can not be used by another site", async () => {
    const browser = await openBrowser(stage.url).signIn(resident);
    const from = (headers: Record<string, string>) =>
      browser.send("DELETE", "/api/v1/sign-in", resident, undefined, { headers });
    expect((await from({ origin: "https://evil.example" })).status).toBe(403);
    expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
    await browser.ask(200, "GET", "/api/v1/me", resident);
  });
});
