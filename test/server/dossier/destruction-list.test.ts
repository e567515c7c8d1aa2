import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { DestructionAnswer } from "../../../protocol/wire/retention-api.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, partner, stranger, mentor, creditor, official, secondOfficial } = actors;
const PATH = "/api/v1/destruction-list";

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage({ genesisTime: Math.floor(Date.now() / 1_000) - 400 * 86_400 });
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  // In the story the partner left; the resident goes on.
  for (const who of [resident, partner]) {
    await write(official, "person", who, {
      name: "Wimkje Zandstra",
      language: "nl",
      benefit: "yes",
      ageGroup: "27+",
      arrangement: false,
      representative: null,
      neighbourhood: "Plattenburg",
    });
  }
  await write(official, "move", partner, { reason: "Verhuisd naar Ede" });
  const form = { name: "Nieuwe Buur", neighbourhood: "Geitenkamp" };
  await browser.ask(201, "POST", "/api/v1/applications", stranger, form);
});
afterAll(() => stage?.close());

const write = (account: Actor, kind: string, subject: Actor, content: object) =>
  browser.ask<DossierRecord>(201, "POST", "/api/v1/records", account, {
    kind,
    subject: subject.address,
    content,
  });
const list = () => browser.ask<DestructionAnswer>(200, "GET", PATH, official);
const rows = async (text: string) => (await stage.database.query(text)).rows as unknown[];
const keysLeft = async () =>
  (await rows("SELECT address FROM subject")).map((row) => (row as { address: string }).address);
const agreement = (id: string) => `${PATH}/${id}/agreement`;

describe("what is due", () => {
  it("is nothing while no term is over, and then there is nothing to put forward", async () => {
    expect(await list()).toEqual({ due: [], proposed: null, done: [] });
    await browser.ask(409, "POST", PATH, official);
  });

  it("is seen by the office alone", async () => {
    for (const who of [resident, mentor, creditor]) {
      await browser.ask(403, "GET", PATH, who);
      await browser.ask(403, "POST", PATH, who);
    }
  });

  it("is a line for each kind and reason, once the terms are over, and names nobody", async () => {
    await stage.sleep(366 * 86_400);
    await stage.ledger.send(official, "SocialCoin", "protect", [
      actors.neighbour.address,
      secondOfficial.address,
      true,
    ]);
    await stage.database.query("UPDATE application SET at = now() - interval '91 days'");
    const { due } = await list();
    expect(due.map(({ process, kind, count }) => [process, kind, count])).toEqual([
      ["applied", "people", 1],
      ["applied", "applications", 1],
      ["left", "people", 1],
      ["left", "words", 2],
    ]);
    expect(due.every(({ since }) => since > 1_600_000_000)).toBe(true);
    expect(JSON.stringify(due)).not.toMatch(/0x|Wimkje|Buur/);
  });
});

describe("a list that waits for a second official", () => {
  it("is one at a time, and is taken back as long as nobody agreed", async () => {
    const { proposed, due } = await browser.ask<DestructionAnswer>(201, "POST", PATH, official);
    expect(proposed).toMatchObject({ by: official.address });
    expect([proposed!.lines.length, due]).toEqual([4, []]);
    await browser.ask(409, "POST", PATH, secondOfficial);
    await browser.ask(204, "DELETE", `${PATH}/${proposed!.id}`, official);
    await browser.ask(404, "PUT", agreement(proposed!.id), secondOfficial);
    expect(await list()).toMatchObject({ proposed: null, due: proposed!.lines, done: [] });
    expect(await rows("SELECT FROM destruction_item")).toEqual([]);
  });

  it("destroys nothing by the word of who put it forward, or of who saw another list", async () => {
    const asked = await browser.send("GET", PATH, secondOfficial);
    const headers = { "if-match": asked.headers.get("etag")! };
    const { proposed } = await browser.ask<DestructionAnswer>(201, "POST", PATH, official);
    await browser.ask(409, "PUT", agreement(proposed!.id), official);
    for (const who of [mentor, resident]) {
      await browser.ask(403, "PUT", agreement(proposed!.id), who);
      await browser.ask(403, "DELETE", `${PATH}/${proposed!.id}`, who);
    }
    await browser.ask(412, "PUT", agreement(proposed!.id), secondOfficial, undefined, { headers });
    expect(await keysLeft()).toContain(partner.address);
  });

  it("leaves alone who asked something since", async () => {
    await browser.ask(200, "PUT", `/api/v1/staff/${official.address}`, official, {
      name: "Olga",
      organisation: (
        await browser.ask<{ id: number }>(201, "POST", "/api/v1/organisations", official, {
          name: "Gemeente",
        })
      ).id,
    });
    await browser.ask(201, "POST", "/api/v1/me/objections", stranger, {
      about: "other",
      text: "Ik wil nog meedoen",
      record: null,
    });
  });

  it("destroys keys, salts and words at once when the second agrees, of two at once a single time", async () => {
    const { proposed } = await list();
    const held = await rows(`SELECT id FROM record WHERE subject = '${partner.address}' LIMIT 1`);
    const { id } = held[0] as { id: string };
    await browser.ask(200, "PUT", `/api/v1/records/${id}/legal-hold`, official, {
      ground: "artikel 52 AWR",
      until: "2031-12-31",
    });
    const key = await rows(`SELECT key_id FROM subject WHERE address = '${partner.address}'`);
    const { key_id: keyId } = key[0] as { key_id: string };
    const path = agreement(proposed!.id);
    const answers = await Promise.all([
      browser.send("PUT", path, secondOfficial),
      browser.send("PUT", path, secondOfficial),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
    // Written down outside the database: no backup brings them back.
    const erased = await readFile(stage.settings.erasuresFile, "utf8");
    expect(erased).toContain(keyId);
    const left = await keysLeft();
    expect(left).not.toContain(partner.address);
    expect(left).toEqual(expect.arrayContaining([stranger.address, resident.address]));
    for (const table of ["record", "letter", "application", "objection", "legal_hold"]) {
      const of = `SELECT FROM ${table} WHERE subject = '${partner.address}'`;
      expect([table, await rows(of)]).toEqual([table, []]);
    }
    // What a law keeps goes on under a key of its own.
    expect(await rows("SELECT FROM kept")).toHaveLength(1);
  });

  it("leaves proof: what, how many, since when, which two; and of whom nothing", async () => {
    const { proposed, done, due } = await list();
    expect([proposed, due]).toEqual([null, []]);
    const who = { proposedBy: official.address, agreedBy: secondOfficial.address };
    expect(done).toMatchObject([
      { process: "left: words", rule: "1 year after leaving", count: 2, ...who },
      { process: "left: people", rule: "1 year after leaving", count: 1, ...who },
    ]);
    const proof = JSON.stringify(await rows("SELECT * FROM destruction"));
    expect(proof.toLowerCase()).not.toContain(partner.address.slice(2).toLowerCase());
  });
});
