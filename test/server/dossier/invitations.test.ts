import { concat, encodeAbiParameters, encodeFunctionData, pad, parseAbi, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  claimOf,
  invitationIdOf,
  newInvitationToken,
} from "../../../protocol/invitations/invitation-token.ts";
import { threeWords } from "../../../protocol/invitations/three-words.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { MeAnswer, Problem } from "../../../protocol/wire/dossier-api.ts";
import type {
  ClaimAnswer,
  FindAccountsAnswer,
  Invitation,
  InvitationsAnswer,
  OpeningAnswer,
  Ticket,
} from "../../../protocol/wire/joining-api.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { recoverKeys } from "../../../protocol/accounts/recover-keys.ts";
import { erasureList } from "../../../server/dossier/backup/erasure-list.ts";
import { destroyDue } from "../../../server/dossier/retention/destroy-due.ts";
import { connectDatabase } from "../../../server/dossier/connect-database.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Actor, Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { official, mentor, nextMentor, colleague, creditor, resident, stranger } = actors;
const CHAIN = 68_110_001;
const DAY = 86_400;
const path = "/api/v1/invitations";
const now = () => Math.floor(Date.now() / 1_000);

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf", "Drie", "Vier", "Rijnstad"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
});
afterAll(() => stage?.close());

/** An invitation, with the token that only the maker's browser knows. */
async function invite(who: Actor = official, more: object = {}, token = newInvitationToken()) {
  const body = { id: invitationIdOf(token), neighbourhood: 1, ...more };
  const made = await browser.ask<Invitation>(201, "POST", path, who, body);
  return { ...made, token };
}

const open = (token: string) =>
  openBrowser(stage.url).ask<OpeningAnswer>(200, "POST", `${path}/opening`, null, { token });

/** Somebody comes with a token, in a browser of their own. */
async function claim(
  token: string,
  who: Actor,
  other: object = {},
  visitor = openBrowser(stage.url),
) {
  const resources = [claimOf(invitationIdOf(token))];
  const message = await visitor.message(who, { resources, ...other });
  const signature = await who.signMessage({ message });
  return visitor.send("POST", `${path}/claim`, null, { token, message, signature });
}

const seen = async (id: Hex, who: Actor = official) =>
  (await browser.ask<InvitationsAnswer>(200, "GET", path, who)).invitations.find(
    (one) => one.id === id,
  )!;
const answer = (id: Hex, account: Address, said: string) =>
  [`${path}/${id}/answer`, official, { account, answer: said }] as const;
const problem = async (response: Promise<Response>) =>
  ((await (await response).json()) as Problem).type;

describe("an invitation", () => {
  it("is made by mentor and office, who see their own and all", async () => {
    const [own, theirs] = [await invite(mentor), await invite(official)];
    expect(own).toMatchObject({
      by: mentor.address,
      state: "open",
      account: null,
      refusedClaims: 0,
      purpose: "join",
      signer: null,
    });
    expect(own.until - own.at).toBe(14 * DAY);
    expect(await seen(theirs.id, mentor)).toBeUndefined();
    expect(await seen(own.id, mentor)).toMatchObject({ id: own.id });
    expect(await seen(own.id, official)).toMatchObject({ id: own.id });
  });

  it("is made by nobody else, a mentor whose role ended included", async () => {
    const body = { id: invitationIdOf(newInvitationToken()), neighbourhood: 1 };
    for (const who of [nextMentor, colleague, creditor, resident, stranger]) {
      await browser.ask(403, "POST", path, who, body);
      await browser.ask(403, "GET", path, who);
    }
  });

  it("of a colleague is not there for a mentor", async () => {
    const { id, token } = await invite(official);
    const samira = await stage.accounts.person();
    await claim(token, samira);
    await browser.ask(404, "DELETE", `${path}/${id}`, mentor);
    const said = { account: samira.address, answer: "same-words" };
    await browser.ask(404, "PUT", `${path}/${id}/answer`, mentor, said);
    expect((await seen(id)).state).toBe("claimed");
  });

  it("is for a neighbourhood that there is and a term that is short", async () => {
    const wrong = (more: object) => {
      const id = invitationIdOf(newInvitationToken());
      return browser.send("POST", path, official, { id, neighbourhood: 1, ...more });
    };
    for (const more of [
      { neighbourhood: 3 },
      { neighbourhood: 0 },
      { until: now() - 60 },
      { until: now() + 61 * DAY },
      { token: newInvitationToken() },
      { id: "0x12" },
      { name: "Samira" },
    ]) {
      expect((await wrong(more)).status).toBe(400);
    }
    const { until } = await invite(official, { until: now() + 3 * DAY });
    expect(until).toBeLessThanOrEqual(now() + 3 * DAY);
    const { token } = await invite();
    const again = { id: invitationIdOf(token), neighbourhood: 1 };
    await browser.ask(409, "POST", path, mentor, again);
  });

  it("tells who opens it which neighbourhood and organisation invite, and no name", async () => {
    const { token, until } = await invite(mentor, { neighbourhood: 2 });
    expect(await open(token)).toEqual({
      state: "open",
      neighbourhood: "Plattenburg",
      organisation: "Rijnstad",
      until,
      purpose: "join",
    });
    const unknown = { token: newInvitationToken() };
    await openBrowser(stage.url).ask(404, "POST", `${path}/opening`, null, unknown);
    await openBrowser(stage.url).ask(400, "POST", `${path}/opening`, null, { token: "short" });
  });
});

describe("claiming", () => {
  it("signs in with the same touch, and both sides make the same words", async () => {
    const { token, id } = await invite();
    const samira = await stage.accounts.person();
    const phone = openBrowser(stage.url);
    const response = await claim(token, samira, {}, phone);
    expect(response.status).toBe(200);
    const { me, ticket } = (await response.json()) as ClaimAnswer;
    expect(me).toMatchObject({ address: samira.address, role: "none", status: "none" });
    expect(ticket).toBeNull();
    expect((await phone.ask<MeAnswer>(200, "GET", "/api/v1/me")).address).toBe(samira.address);

    const { account, state, status, claimedAt } = await seen(id);
    expect({ state, status }).toEqual({ state: "claimed", status: "none" });
    expect(claimedAt).toBeGreaterThan(now() - 60);
    expect(await threeWords(account!, id)).toEqual(
      await threeWords(samira.address, invitationIdOf(token)),
    );
    expect((await open(token)).state).toBe("used");
  });

  it("works once, again for the same account, and others are told and counted", async () => {
    const { token, id } = await invite();
    const [samira, other] = [await stage.accounts.person(), await stage.accounts.person()];
    expect((await claim(token, samira)).status).toBe(200);
    expect((await claim(token, samira)).status).toBe(200);
    const late = await claim(token, other);
    expect(late.status).toBe(409);
    expect(late.headers.getSetCookie()).toEqual([]);
    expect(((await late.json()) as Problem).type).toBe("/problems/invitation-used");
    expect(await seen(id)).toMatchObject({ account: samira.address, refusedClaims: 1 });
  });

  it("is for one of many that come at the same moment", async () => {
    const { token, id } = await invite();
    const people = await Promise.all(Array.from({ length: 8 }, () => stage.accounts.person()));
    const answers = await Promise.all(people.map((one) => claim(token, one)));
    const won = people.filter((_, index) => answers[index]!.status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array<number>(7).fill(409),
    ]);
    expect(await seen(id)).toMatchObject({ account: won[0]!.address, refusedClaims: 7 });
  });

  it("needs the account's own signature for this very invitation", async () => {
    const [mine, other] = [await invite(), await invite()];
    const [samira, thief] = [await stage.accounts.person(), await stage.accounts.person()];
    const elsewhere = { resources: [claimOf(other.id)] };
    for (const wrong of [elsewhere, { resources: undefined }, { domain: "elsewhere.example" }]) {
      expect((await claim(mine.token, samira, wrong)).status).toBe(401);
    }
    const forged = { ...thief, address: samira.address };
    expect((await claim(mine.token, forged)).status).toBe(401);
    // Overheard, a claim is worth nothing a second time.
    const resources = [claimOf(mine.id)];
    const message = await browser.message(samira, { resources });
    const body = { token: mine.token, message, signature: await samira.signMessage({ message }) };
    expect((await openBrowser(stage.url).send("POST", `${path}/claim`, null, body)).status).toBe(
      200,
    );
    expect((await openBrowser(stage.url).send("POST", `${path}/claim`, null, body)).status).toBe(
      401,
    );
    expect((await seen(other.id)).account).toBeNull();
  });

  it("is not for who takes part already, and works with a plain key too", async () => {
    const { token, id } = await invite();
    expect(await problem(claim(token, resident))).toBe("/problems/conflict");
    expect((await seen(id)).account).toBeNull();
    expect((await claim(token, stranger)).status).toBe(200);
  });

  it("ends with the term", async () => {
    const { token, id } = await invite();
    await stage.database.query("UPDATE invitation SET until = now() WHERE id = $1", [id]);
    expect((await open(token)).state).toBe("over");
    const late = claim(token, await stage.accounts.person());
    expect(await problem(late)).toBe("/problems/invitation-over");
    expect((await late).status).toBe(410);
    expect((await seen(id)).state).toBe("expired");
  });
});

describe("after the words were compared", () => {
  it("the office enrols whoever it was", async () => {
    const { token, id } = await invite(mentor);
    const samira = await stage.accounts.person();
    await claim(token, samira);
    const said = { account: samira.address, answer: "same-words" };
    const matched = await browser.ask<Invitation>(200, "PUT", `${path}/${id}/answer`, mentor, said);
    expect(matched).toMatchObject({ state: "matched", matchedBy: mentor.address });

    const words = toHex("words", { size: 32 });
    await stage.ledger.send(official, "SocialCoin", "enrol", [samira.address, 0, 1, words]);
    expect(await seen(id)).toMatchObject({ state: "matched", status: "enrolled" });
  });

  it("somebody else's account is forgotten, and the invitation with it", async () => {
    const { token, id } = await invite();
    const thief = await stage.accounts.person();
    await claim(token, thief);
    const refused = await browser.ask<Invitation>(
      200,
      "PUT",
      ...answer(id, thief.address, "not-my-person"),
    );
    expect(refused).toMatchObject({ state: "refused", account: null, claimedAt: null });
    const { rows } = await stage.database.query("SELECT * FROM invitation WHERE id = $1", [id]);
    expect(JSON.stringify(rows)).not.toContain(thief.address);
    expect(await problem(claim(token, thief))).toBe("/problems/invitation-over");
    await browser.ask(409, "PUT", ...answer(id, thief.address, "same-words"));
  });

  it("an answer about another account than the one that claimed is refused", async () => {
    const { token, id } = await invite();
    const samira = await stage.accounts.person();
    await browser.ask(409, "PUT", ...answer(id, samira.address, "same-words"));
    await claim(token, samira);
    await browser.ask(409, "PUT", ...answer(id, stranger.address, "same-words"));
    expect((await seen(id)).state).toBe("claimed");
  });

  it("it can be revoked, claimed or not", async () => {
    for (const claimed of [false, true]) {
      const { token, id } = await invite();
      const samira = await stage.accounts.person();
      if (claimed) await claim(token, samira);
      await browser.ask(204, "DELETE", `${path}/${id}`, official);
      expect(await seen(id)).toMatchObject({ state: "revoked", account: null });
      expect((await claim(token, samira)).status).toBe(410);
    }
    await browser.ask(404, "DELETE", `${path}/0x${"00".repeat(32)}`, official);
    await browser.ask(404, "DELETE", `${path}/nothing`, official);
  });
});

describe("a ticket for the fees", () => {
  const sign = (id: Hex, until: number, by = official) =>
    by.signTypedData({
      domain: {
        name: "FeeSponsor",
        version: "1",
        chainId: CHAIN,
        verifyingContract: stage.accounts.sponsor,
      },
      types: {
        Invitation: [
          { name: "id", type: "bytes32" },
          { name: "until", type: "uint48" },
        ],
      },
      primaryType: "Invitation",
      message: { id, until },
    });

  it("that an official signed goes to whoever claims, and the sponsor takes it", async () => {
    const token = newInvitationToken();
    const until = now() + 14 * DAY;
    const ticket = { until, signature: await sign(invitationIdOf(token), until) };
    const { id, hasTicket } = await invite(official, { ticket }, token);
    expect(hasTicket).toBe(true);
    expect(JSON.stringify(await open(token))).not.toContain(ticket.signature);
    expect(JSON.stringify(await seen(id))).not.toContain(ticket.signature);

    const samira = await stage.accounts.person();
    await samira.create();
    const { ticket: given } = (await (await claim(token, samira)).json()) as ClaimAnswer;
    expect(given).toEqual({ ...ticket, issuer: official.address });
    await expect(sponsored(samira.address, id, given!)).resolves.toBeDefined();
    const other = { ...given!, until: until + 1 };
    await expect(sponsored(samira.address, id, other)).rejects.toThrow();
  });

  it("is refused when somebody else signed it, or for another invitation or term", async () => {
    const id = invitationIdOf(newInvitationToken());
    const until = now() + DAY;
    const send = (who: Actor, signature: Hex, term = until) =>
      browser.send("POST", path, who, { id, neighbourhood: 1, ticket: { until: term, signature } });
    expect((await send(mentor, await sign(id, until, mentor))).status).toBe(403);
    expect((await send(official, await sign(id, until, mentor))).status).toBe(401);
    expect((await send(official, await sign(pad("0x01"), until))).status).toBe(401);
    expect((await send(official, await sign(id, until), until + 1)).status).toBe(401);
  });

  /** Asks the real sponsor, as the EntryPoint does, whether it pays for a first action of an account. */
  async function sponsored(sender: Address, id: Hex, { issuer, until, signature }: Ticket) {
    const { sponsor } = stage.accounts;
    const abi = parseAbi([
      "struct Op { address sender; uint256 nonce; bytes initCode; bytes callData; bytes32 accountGasLimits; uint256 preVerificationGas; bytes32 gasFees; bytes paymasterAndData; bytes signature; }",
      "function validatePaymasterUserOp(Op op, bytes32 hash, uint256 cost) returns (bytes, uint256)",
      "function execute(bytes32 mode, bytes executionData)",
    ]);
    const empty = encodeAbiParameters([{ type: "tuple[]", components: [] }], [[]]);
    const mode = pad("0x01", { dir: "right" });
    const invitation = encodeAbiParameters(
      [
        {
          type: "tuple",
          components: [
            { type: "bytes32", name: "id" },
            { type: "uint48", name: "until" },
            { type: "address", name: "issuer" },
            { type: "bytes", name: "signature" },
          ],
        },
      ],
      [{ id, until, issuer, signature }],
    );
    const today = toHex(Math.floor(now() / DAY), { size: 4 });
    const op = {
      sender,
      nonce: 0n,
      initCode: "0x" as const,
      callData: encodeFunctionData({ abi, functionName: "execute", args: [mode, empty] }),
      accountGasLimits: pad("0x00"),
      preVerificationGas: 0n,
      gasFees: pad("0x00"),
      paymasterAndData: concat([sponsor, pad("0x00"), today, invitation]),
      signature: "0x" as const,
    };
    return stage.ledger.client.call({
      account: "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108",
      to: sponsor,
      data: encodeFunctionData({
        abi,
        functionName: "validatePaymasterUserOp",
        args: [op, pad("0x00"), 0n],
      }),
    });
  }
});

describe("a device that holds a passkey and forgot whose", () => {
  it("finds the account that exists by one touch", async () => {
    const samira = await stage.accounts.person();
    await samira.create();
    const keys = recoverKeys(samira.phone.assert(pad("0x05")));
    const { accounts } = await browser.ask<FindAccountsAnswer>(
      200,
      "POST",
      "/api/v1/sign-in/accounts",
      null,
      { keys },
    );
    expect(accounts).toEqual([
      { address: samira.address, signer: samira.phone.signer, exists: true },
    ]);
  });
});

describe("what is left of it", () => {
  it("is a hash of the token, and the token nowhere", async () => {
    const { token, id } = await invite();
    await open(token);
    await claim(token, await stage.accounts.person());
    const { rows } = await stage.database.query("SELECT to_jsonb(t) AS row FROM invitation t");
    expect(JSON.stringify(rows)).toContain(id);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(stage.logLines.join("\n")).not.toContain(token);
    expect(stage.logLines.join("\n")).toContain("/api/v1/invitations/claim");
    expect(stage.logLines.join("\n")).not.toContain(id);
  });

  it("can be seen and erased by who claimed it, also without a word kept", async () => {
    const { token, id } = await invite();
    const samira = await stage.accounts.person();
    const phone = openBrowser(stage.url);
    await claim(token, samira, {}, phone);
    const mine = await phone.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data");
    expect(mine.invitations).toEqual([{ neighbourhood: 1, claimedAt: (await seen(id)).claimedAt }]);
    await phone.ask(200, "DELETE", "/api/v1/me/data");
    expect(await seen(id)).toBeUndefined();
    await phone.ask(401, "GET", "/api/v1/me");
  });

  it("goes thirty days after the term", async () => {
    const [old, recent] = [await invite(), await invite()];
    const age = (id: Hex, days: number) =>
      stage.database.query(
        "UPDATE invitation SET until = now() - make_interval(days => $2) WHERE id = $1",
        [id, days],
      );
    await age(old.id, 31);
    await age(recent.id, 29);
    const { database, close } = connectDatabase(stage.settings.databaseUrl);
    try {
      await destroyDue(database, erasureList(stage.settings.erasuresFile));
    } finally {
      await close();
    }
    expect(await seen(old.id)).toBeUndefined();
    expect(await seen(recent.id)).toBeDefined();
  });
});
