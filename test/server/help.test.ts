import {
  encodeAbiParameters,
  encodeFunctionData,
  getAddress,
  hashMessage,
  keccak256,
  zeroHash,
} from "viem";
import type { Abi, Hex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BATCH } from "../../protocol/accounts/batch.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { nestedHash } from "../../protocol/accounts/nested-hash.ts";
import { claimOf, invitationIdOf } from "../../protocol/invitations/invitation-token.ts";
import type {
  Freeze,
  DevicesAnswer,
  HelpAnswer,
  PaperTask,
  PaperTasksAnswer,
} from "../../protocol/wire/help-api.ts";
import type { Invitation } from "../../protocol/wire/joining-api.ts";
import type { LooksAnswer } from "../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../protocol/wire/rights-api.ts";
import { actors } from "../indexer/stage/actors.ts";
import type { Person } from "./stage/accounts.ts";
import type { Actor, Browser } from "./stage/browser.ts";
import { openBrowser } from "./stage/browser.ts";
import type { Stage } from "./stage/open-stage.ts";
import { openStage } from "./stage/open-stage.ts";
import type { Phone } from "./stage/phone.ts";
import { newPhone } from "./stage/phone.ts";

const { official, secondOfficial, colleague, counsellor, stranger, mentor } = actors;
const DAY = 86_400;
const FOREVER = 2 ** 40 - 1;
const abi: Abi = socialAccountAbi;

let stage: Stage;
let browser: Browser;
let sanne: Person;
let partner: Person;
let neighbour: Person;
let next: Phone;
let found: Hex;

beforeAll(async () => {
  stage = await openStage({
    withStory: false,
    genesisTime: Math.floor(Date.now() / 1000) - 25 * DAY,
  });
  const { ledger, accounts } = stage;
  for (const [who, role, organisation] of [
    [colleague, 2, 5],
    [counsellor, 4, 6],
    [mentor, 1, 5],
  ] as const) {
    const record = [who.address, role, organisation, FOREVER, 0, 2] as const;
    await ledger.send(official, "SocialCoin", "grantStaff", record);
  }
  [sanne, partner, neighbour] = [
    await accounts.person(),
    await accounts.person(),
    await accounts.person(),
  ];
  for (const one of [sanne, partner, neighbour]) await one.create();
  await stage.sleep(9 * DAY);
  for (const [household, who] of [
    [0, sanne],
    [1, partner],
    [0, neighbour],
  ] as const)
    await ledger.send(official, "SocialCoin", "enrol", [who.address, household, 1, zeroHash]);
  next = newPhone(accounts.verifier);
  found = next.signer;
  const phones = [sanne, partner, neighbour].map(({ address, signDeployed }): Actor => ({
    address,
    signMessage: async (what) => signDeployed(what),
  }));
  browser = await openBrowser(stage.url).signIn(
    official,
    secondOfficial,
    colleague,
    counsellor,
    mentor,
    stranger,
    ...phones,
  );
});
afterAll(() => stage?.close());

/** What the chain's clock said last: the stage's chain begins in the past, where the server tells today. */
const chainNow = async () => Number((await stage.ledger.client.getBlock()).timestamp);
const told = (who: { address: Hex }) =>
  browser.ask<HelpAnswer>(200, "GET", "/api/v1/help", who as Actor);
const does = (who: typeof official, functionName: string, args: readonly unknown[]) =>
  stage.ledger.transact(who, {
    to: sanne.address,
    data: encodeFunctionData({ abi, functionName, args }),
  });
const hashOf = (next: Hex, lost: Hex) =>
  keccak256(encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }], [next, lost]));

describe("the devices of an account", () => {
  const devicesOf = (who: Hex, status = 200) =>
    browser.ask<DevicesAnswer>(status, "GET", `/api/v1/residents/${who}/devices`, official);

  it("are told to the office, with what can not be recovered", async () => {
    const { kind, devices } = await devicesOf(sanne.address);
    expect(kind).toBe("passkey");
    expect(devices.map(({ signer }) => signer.toLowerCase())).toEqual([sanne.phone.signer]);
    expect(await devicesOf(stranger.address)).toEqual({ kind: "unmade", devices: [] });
    // A plain key that acted: nothing is at its address, and still it is in use.
    expect(await devicesOf(official.address)).toEqual({ kind: "other", devices: [] });
    const { DebtRegister } = stage.ledger.contracts;
    expect(await devicesOf(DebtRegister)).toEqual({ kind: "other", devices: [] });
  });

  it("are nobody else's business", async () => {
    const path = `/api/v1/residents/${sanne.address}/devices`;
    for (const who of [mentor, colleague, counsellor, stranger])
      await browser.ask(403, "GET", path, who);
  });
});

describe("an invitation for a new device", () => {
  it("is the office's, brings its key, and signs nobody in", async () => {
    const token = "abcdefghijklmnopqrstuv";
    const id = invitationIdOf(token);
    const replaces = { account: sanne.address, signer: sanne.phone.signer };
    const body = { id, neighbourhood: 1, purpose: "device", replaces };
    const joining = { id, neighbourhood: 1, replaces };
    await browser.ask(400, "POST", "/api/v1/invitations", official, joining);
    await browser.ask(403, "POST", "/api/v1/invitations", mentor, body);
    const made = await browser.ask<Invitation>(201, "POST", "/api/v1/invitations", official, body);
    expect(made).toMatchObject({ purpose: "device", signer: null, state: "open" });

    const phone = openBrowser(stage.url);
    const owner = await stage.accounts.person();
    const opening = await phone.ask(200, "POST", "/api/v1/invitations/opening", null, { token });
    expect(opening).toMatchObject({ purpose: "device", state: "open" });
    const message = await phone.message(owner, { resources: [claimOf(id)] });
    const signature = await owner.signMessage({ message });
    const claim = { token, message, signature };
    await phone.ask(200, "POST", "/api/v1/invitations/claim", null, claim);
    expect(phone.cookie).toBe("");

    const { invitations } = await browser.ask<{ invitations: Invitation[] }>(
      200,
      "GET",
      "/api/v1/invitations",
      official,
    );
    expect(invitations.find((one) => one.id === id)).toMatchObject({
      signer: owner.phone.signer,
      state: "claimed",
      replaces,
    });
    await browser.ask(204, "DELETE", `/api/v1/invitations/${id}`, official);
    const { rows } = await stage.database.query(
      "SELECT signer, replaces_account FROM invitation WHERE id = $1",
      [id],
    );
    expect(rows).toEqual([{ signer: null, replaces_account: null }]);
  });

  it("knows after a reload whose it is, and tells the phone that waits once it was asked for", async () => {
    const token = "bcdefghijklmnopqrstuvw";
    const id = invitationIdOf(token);
    const replaces = { account: sanne.address, signer: "0x" };
    const body = { id, neighbourhood: 1, purpose: "device", replaces };
    await browser.ask(201, "POST", "/api/v1/invitations", official, body);
    const phone = openBrowser(stage.url);
    const opened = () => phone.ask(200, "POST", "/api/v1/invitations/opening", null, { token });
    const owner = await stage.accounts.person();
    const message = await phone.message(owner, { resources: [claimOf(id)] });
    const signature = await owner.signMessage({ message });
    await phone.ask(200, "POST", "/api/v1/invitations/claim", null, { token, message, signature });
    const mine = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", sanne);
    expect(mine.deviceCodes).toHaveLength(1);

    const answer = { account: owner.address, answer: "asked" };
    const said = await browser.ask<Invitation>(
      200,
      "PUT",
      `/api/v1/invitations/${id}/answer`,
      official,
      answer,
    );
    expect(said).toMatchObject({ state: "asked", signer: null, replaces: null, account: null });
    expect(await opened()).toMatchObject({ state: "used" });
  });
});

describe("a choice from paper", () => {
  it("is told to the household where it is about what they may see, and no other is", async () => {
    for (const [audience, what] of [
      ["household", "coins"],
      ["mentor", "debts"],
    ]) {
      const matter = { kind: "sharing", audience, what };
      const path = `/api/v1/residents/${sanne.address}/paper-choices`;
      await browser.ask(201, "POST", path, official, { matter, answer: "yes", place: "Map 12" });
    }
    const seenBy = async (who: Parameters<typeof told>[0]) =>
      (await told(who)).choices.map(({ matter, name }) => [
        matter.kind === "sharing" && matter.audience,
        name,
      ]);
    expect((await seenBy(sanne)).map(([audience]) => audience)).toEqual(["mentor", "household"]);
    expect(await seenBy(partner)).toEqual([["household", null]]);
    for (const who of [neighbour, mentor, stranger]) expect(await seenBy(who)).toEqual([]);
    for (const { id } of (await told(sanne)).choices)
      await browser.ask(204, "PUT", `/api/v1/paper-choices/${id}`, sanne, { change: "stop" });
  });
});

describe("a lost phone", () => {
  it("is told to officials, to whose account it is and to the household, and to nobody else", async () => {
    await does(official, "proposeRecovery", [found, sanne.phone.signer]);
    for (const who of [official, secondOfficial, colleague, counsellor, sanne, partner])
      expect((await told(who)).recoveries).toMatchObject([
        { resident: sanne.address, afterStop: false, readyAt: null, end: null },
      ]);
    for (const who of [neighbour, mentor, stranger])
      expect(await told(who)).toMatchObject({ recoveries: [], papers: [], freezes: [] });
    await openBrowser(stage.url).ask(401, "GET", "/api/v1/help");
  });

  it("runs until it is ready, and a stop by the phone ends it", async () => {
    const keysHash = hashOf(found, sanne.phone.signer);
    await does(colleague, "approveRecovery", [keysHash]);
    const readyAt = (await chainNow()) + 3 * DAY;
    expect((await told(partner)).recoveries).toMatchObject([
      { keysHash, approvedBy: colleague.address, organisation: 1, readyAt },
    ]);
    await stage.accounts.placeEntryPoint();
    await stage.accounts.callItself(
      sanne,
      encodeFunctionData({ abi, functionName: "stopRecovery" }),
    );
    expect((await told(sanne)).recoveries).toMatchObject([{ end: { how: "stopped" } }]);
  });

  it("after a stop needs a counsellor and two weeks, and then the new phone is the account's", async () => {
    await does(official, "proposeRecovery", [found, sanne.phone.signer]);
    const keysHash = hashOf(found, sanne.phone.signer);
    await does(colleague, "approveRecovery", [keysHash]);
    expect((await told(official)).recoveries[0]).toMatchObject({ afterStop: true, readyAt: null });
    await does(counsellor, "counselRecovery", [keysHash]);
    const readyAt = (await chainNow()) + 14 * DAY;
    expect((await told(counsellor)).recoveries[0]).toMatchObject({
      counselledBy: counsellor.address,
      readyAt,
    });
    await stage.sleep(14 * DAY);
    await does(stranger, "finishRecovery", [found, sanne.phone.signer]);
    expect((await told(official)).recoveries.map(({ end }) => end?.how)).toEqual([
      "finished",
      "stopped",
    ]);
    const path = `/api/v1/residents/${sanne.address}/devices`;
    const { devices } = await browser.ask<DevicesAnswer>(200, "GET", path, official);
    expect(devices.map(({ signer }) => signer)).toEqual([found]);
  });

  it("reads nothing from the moment it is replaced, and other sessions go on", async () => {
    const me = (status: number, who: Person) => browser.ask(status, "GET", "/api/v1/me", who);
    expect(await me(401, sanne)).toMatchObject({ type: "/problems/sign-in-needed" });
    await me(200, partner);
    await browser.signIn({
      address: sanne.address,
      signMessage: async ({ message }) =>
        next.sign(nestedHash(sanne.address, 68_110_001, hashMessage(message))),
    });
    await me(200, sanne);
  });

  it("that somebody else's contract speaks of is none of ours", async () => {
    const before = (await told(official)).recoveries.length;
    // RecoveryStopped(bytes32) by a contract of a stranger: PUSH32 hash, PUSH32 topic, PUSH1 0, PUSH1 0, LOG2, STOP.
    const topic = keccak256(new TextEncoder().encode("RecoveryStopped(bytes32)"));
    const code = `7f${"11".repeat(32)}7f${topic.slice(2)}60006000a200`;
    const { status } = await stage.ledger.transact(stranger, { data: `0x${code}` });
    expect(status).toBe("success");
    expect((await told(official)).recoveries).toHaveLength(before);
  });
});

describe("offers that stand still", () => {
  const onAccount = (to: Hex, functionName: string, args: readonly unknown[] = []) =>
    stage.ledger.transact(official, { to, data: encodeFunctionData({ abi, functionName, args }) });

  it("are told to whose account it is and to the office, not to who lives there", async () => {
    const until = Math.floor(Date.now() / 1_000) + DAY;
    await onAccount(partner.address, "freezeOffers", [until]);
    const freeze = { resident: partner.address, frozenBy: official.address, until, end: null };
    for (const who of [official, secondOfficial, partner])
      expect((await told(who)).freezes).toMatchObject([freeze]);
    for (const who of [sanne, neighbour, colleague, counsellor, mentor, stranger])
      expect((await told(who)).freezes).toEqual([]);
  });

  it("go on when an official says so, or when the time is over", async () => {
    // The stage's chain is a day and more behind.
    await onAccount(neighbour.address, "freezeOffers", [(await chainNow()) + 60]);
    await onAccount(partner.address, "thawOffers");
    expect((await told(partner)).freezes).toMatchObject([{ end: { how: "thawed" } }]);
    const [{ until, end }] = (await told(neighbour)).freezes as [Freeze];
    expect(end).toEqual({ how: "over", at: until });
  });
});

describe("a step on paper", () => {
  it("is told with its calls, who confirmed it, and how it ended", async () => {
    const call = {
      target: stage.ledger.contracts.SocialCoin,
      value: 0n,
      data: "0x8456cb59",
    } as const;
    const executionData = encodeAbiParameters(BATCH, [[call]]);
    await does(official, "proposePaper", [executionData, zeroHash]);
    const { papers } = await told(partner);
    expect(papers).toMatchObject([
      {
        stepId: 1,
        calls: [{ target: getAddress(call.target), data: call.data }],
        confirmedBy: null,
        end: null,
      },
    ]);
    await does(colleague, "confirmPaper", [1, papers[0]!.callsHash]);
    const readyAt = (await chainNow()) + 7 * DAY;
    expect((await told(sanne)).papers[0]).toMatchObject({
      confirmedBy: colleague.address,
      readyAt,
    });
    await does(counsellor, "stopPaper", [1, zeroHash]);
    expect((await told(official)).papers[0]).toMatchObject({
      end: { how: "stopped", by: counsellor.address },
    });
    expect((await told(stranger)).papers).toEqual([]);
  });
});

describe("a signed paper before somebody", () => {
  const tasks = (who: { address: Hex }) => `/api/v1/residents/${who.address}/paper-tasks`;
  const goals = { purpose: "goals", place: "Map 12" };
  const read = (status: number, who: typeof official) =>
    browser.ask(status, "GET", `/api/v1/residents/${sanne.address}/records`, who);
  const write = (status: number, kind: string) =>
    browser.ask(status, "POST", "/api/v1/records", official, {
      kind,
      subject: sanne.address,
      content: { text: "Gedaan" },
    });

  it("is the office's, for an account that paper is for, until it is put away", async () => {
    for (const who of [colleague, mentor, counsellor, stranger])
      await browser.ask(403, "POST", tasks(sanne), who, goals);
    await browser.ask(403, "POST", tasks(stranger), official, goals);
    await browser.ask(400, "POST", tasks(sanne), official, { ...goals, place: "" });
    await write(403, "report");

    const task = await browser.ask<PaperTask>(201, "POST", tasks(sanne), official, goals);
    expect(task).toMatchObject({ ...goals, resident: sanne.address, official: official.address });
    expect(task.until - task.at).toBe(DAY);
    const open = () => browser.ask<PaperTasksAnswer>(200, "GET", "/api/v1/paper-tasks", official);
    expect(await open()).toEqual({ tasks: [task], next: null });
    await write(201, "report");
    await write(403, "dispute");
    await read(200, official);

    await browser.ask(404, "DELETE", `/api/v1/paper-tasks/${task.id}`, colleague);
    await browser.ask(204, "DELETE", `/api/v1/paper-tasks/${task.id}`, official);
    expect(await open()).toEqual({ tasks: [], next: null });
    await write(403, "report");
  });

  it("is told to the resident, each look for it too", async () => {
    const ask = <T>(path: string) => browser.ask<T>(200, "GET", path, sanne);
    const { looks } = await ask<LooksAnswer>("/api/v1/me/looks");
    const told = looks.map(({ by, action, what }) => [by, action, what]);
    expect(told).toContainEqual([official.address, "write", "paper-task-goals"]);
    expect(told).toContainEqual([official.address, "read", "paper-goals"]);
    const { paperTasks } = await ask<MyDataAnswer>("/api/v1/me/data");
    expect(paperTasks).toMatchObject([{ place: "Map 12", purpose: "goals" }]);
  });

  it("is a second's of another organisation, while a step waits for their yes", async () => {
    const { SocialCoin } = stage.ledger.contracts;
    const call = { target: SocialCoin, value: 0n, data: "0x8456cb59" } as const;
    await does(official, "proposePaper", [encodeAbiParameters(BATCH, [[call]]), zeroHash]);
    await read(403, colleague);
    await browser.ask(201, "POST", tasks(sanne), colleague, { ...goals, purpose: "debts" });
    await read(200, colleague);
    await does(counsellor, "stopPaper", [2, zeroHash]);
    await browser.ask(403, "POST", tasks(sanne), colleague, goals);
  });

  it("is one of twenty at most", async () => {
    const { tasks: open } = await browser.ask<PaperTasksAnswer>(
      200,
      "GET",
      "/api/v1/paper-tasks",
      official,
    );
    for (let more = open.length; more < 20; more++)
      await browser.ask(201, "POST", tasks(sanne), official, goals);
    await browser.ask(429, "POST", tasks(sanne), official, goals);
  });
});
