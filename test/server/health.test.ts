import { createServer, type Server } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HealthAnswer } from "../../protocol/wire/health-api.ts";
import { maySeeHealth } from "../../server/access/may-see-health.ts";
import { erasureList } from "../../server/dossier/backup/erasure-list.ts";
import { lastBackup } from "../../server/dossier/backup/last-backup.ts";
import { startServer } from "../../server/start-server.ts";
import { actors } from "../indexer/stage/actors.ts";
import { until } from "../indexer/stage/index-process.ts";
import type { Browser } from "./stage/browser.ts";
import { openBrowser } from "./stage/browser.ts";
import { openMailbox } from "./stage/open-mailbox.ts";
import { openStage, type Stage } from "./stage/open-stage.ts";

const { resident, mentor, creditor, counsellor, official, stranger } = actors;
const PATH = "/api/v1/health";
/** What the callers of a part wait as a rule: nobody may wait so long here. */
const USUAL_TERM = 15_000;

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  mailbox = await openMailbox();
  stage = await openStage({ withIndex: true, mail: mailbox.settings });
  const people = [resident, mentor, creditor, counsellor, official, stranger];
  browser = await openBrowser(stage.url).signIn(...people);
});
afterAll(async () => {
  await stage?.index?.stop("SIGKILL");
  await stage?.close();
  await mailbox?.close();
});

const health = (house = browser) => house.ask<HealthAnswer>(200, "GET", PATH, official);

describe("who may see how the parts are", () => {
  it("is the office and an auditor, and nobody else", () => {
    const staff = ["none", "mentor", "second", "creditor", "counsellor", "office"] as const;
    expect(staff.filter((role) => maySeeHealth({ role, reads: null }))).toEqual(["office"]);
    const along = ["funder", "communityBuilder", "informationGatherer", "auditor"] as const;
    expect(along.filter((reads) => maySeeHealth({ role: "none", reads }))).toEqual(["auditor"]);
  });

  it("is asked at the door", async () => {
    for (const who of [resident, mentor, creditor, counsellor, stranger])
      await browser.ask(403, "GET", PATH, who);
    await openBrowser(stage.url).ask(401, "GET", PATH);
  });
});

describe("how the parts are", () => {
  it("is told of each of them, and of nobody", async () => {
    const block = await stage.ledger.client.getBlock();
    const { at, ...parts } = await health();
    expect(Math.abs(at - Date.now() / 1_000)).toBeLessThan(60);
    expect(parts).toEqual({
      chain: { answers: true, block: Number(block.number), time: Number(block.timestamp) },
      index: { answers: true, behind: 0 },
      bundler: null,
      purse: null,
      database: { answers: true },
      mail: { answers: true, waiting: 0, givenUp: 0, sentAt: null, failed: null },
      backup: { answers: true, madeAt: null, erasures: 0 },
    });
  });

  it("says when the last backup was made, and how many erasures it will not bring back", async () => {
    const { lastBackupFile, erasuresFile } = stage.settings;
    await lastBackup(lastBackupFile).made();
    await erasureList(erasuresFile).add("5f0c4c6e-6a51-4f39-9d7a-0a8f2b6c1d2e");
    const { at, backup } = await health();
    expect(backup).toMatchObject({ answers: true, erasures: 1 });
    expect(at - (backup as { madeAt: number }).madeAt).toBeLessThan(60);
  });

  it("says that mail left, what waits, and why one did not, also when the server began again", async () => {
    const ask = (email: string) =>
      browser.ask(200, "PUT", "/api/v1/me/news", resident, { email, language: "nl" });
    const mail = async (house = browser) => (await health(house)).mail as Mail;
    await ask("wim@post.example");
    await until(async () => (await mail()).sentAt !== null, 60_000);
    expect(await mail()).toMatchObject({ waiting: 0, failed: null });

    await mailbox.close();
    await ask("wim.van.kanarie@post.example");
    await until(async () => (await mail()).failed !== null, 60_000);
    expect(await mail()).toMatchObject({ waiting: 1, givenUp: 0, failed: { why: "unreached" } });
    await stage.database.query("UPDATE news SET tries = 10 WHERE sent_at IS NULL");
    expect(await mail()).toMatchObject({ waiting: 0, givenUp: 1 });

    const { settings } = stage;
    const again = await startServer(
      { ...settings, mail: null },
      { log: () => {}, beginAgain: null },
    );
    try {
      const house = await openBrowser(again.url).signIn(official);
      expect((await health(house)).mail).toBeNull();
    } finally {
      await again.close();
    }
    expect((await mail()).failed?.why).toBe("unreached");
  });
});

type Mail = Extract<HealthAnswer["mail"], { waiting: number }>;

describe("a part that does not answer", () => {
  const quickly = async (house = browser) => {
    const begun = performance.now();
    const found = await health(house);
    expect(performance.now() - begun).toBeLessThan(USUAL_TERM);
    return found;
  };

  it("keeps no other back: a bundler that takes the question and says nothing", async () => {
    const silent = await listen();
    const bundlerUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const house = await startServer(
      { ...stage.settings, bundlerUrl, mail: null },
      { log: () => {}, beginAgain: null },
    );
    try {
      const found = await quickly(await openBrowser(house.url).signIn(official));
      expect(found).toMatchObject({
        bundler: { answers: false },
        chain: { answers: true },
        database: { answers: true },
      });
    } finally {
      silent.close();
      await house.close();
    }
  });

  it("keeps no other back: an index that stands still", async () => {
    stage.index!.freeze();
    const found = await quickly();
    expect(found).toMatchObject({
      index: { answers: false },
      chain: { answers: true },
      database: { answers: true },
    });
  });

  it("is told to who was let in before, where it is the chain that says who somebody is", async () => {
    await stage.stopChain();
    const found = await quickly();
    expect(found).toMatchObject({ chain: { answers: false }, database: { answers: true } });
    // Who was not let in before, and who was turned away.
    for (const who of [mentor, stranger]) {
      const problem = await browser.ask(503, "GET", PATH, who);
      expect(problem["type"]).toBe("/problems/chain-unreachable");
    }
  });

  it("is told to them where it is the database that says who is signed in", async () => {
    await stage.stopPostgres();
    const found = await quickly();
    expect(found).toMatchObject({
      database: { answers: false },
      mail: { answers: false },
      backup: { answers: true, erasures: 1 },
    });
    const problem = await browser.ask(503, "GET", PATH, mentor);
    expect(problem["type"]).toBe("/problems/database-unreachable");
    await openBrowser(stage.url).ask(401, "GET", PATH);
  });
});

/** A server that takes connections and never says a word. */
async function listen(): Promise<Server> {
  const server = createServer((socket) => socket.unref());
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}
