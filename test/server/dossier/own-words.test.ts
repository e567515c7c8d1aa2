import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord, OwnWords } from "../../../protocol/wire/dossier-records.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { myDataSchema } from "../../../server/api/my-data-schema.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, mentor, nextMentor, creditor, official, stranger } = actors;
const words: OwnWords = { talents: "Fietsen maken", goals: null, dreams: "Een eigen werkplaats" };

let stage: Stage;
let browser: Browser;
let first: DossierRecord;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  first = await write(201, resident, words);
});
afterAll(() => stage?.close());

const write = (status: number, account: Actor, content: object) =>
  browser.ask<DossierRecord>(status, "POST", "/api/v1/records", account, {
    kind: "ownWords",
    subject: resident.address,
    content,
  });
const wordsFor = async (account: Actor) => {
  const path = `/api/v1/residents/${resident.address}/records`;
  const answer = await browser.send("GET", path, account);
  if (answer.status !== 200) return [];
  const { records } = (await answer.json()) as RecordsAnswer;
  return records.filter(({ kind }) => kind === "ownWords");
};

describe("own words", () => {
  it("are read by resident and mentor alone, and written by those two", async () => {
    for (const who of [resident, mentor]) expect(await wordsFor(who)).toEqual([first]);
    for (const who of [neighbour, nextMentor, creditor, official, stranger]) {
      expect(await wordsFor(who)).toEqual([]);
      await write(403, who, words);
    }
  });

  it("change beside those before, and can be taken back", async () => {
    const path = `/api/v1/records/${first.id}/versions`;
    const nothing = { after: 1, content: { talents: null, goals: null, dreams: null } };
    await browser.ask(404, "POST", path, official, nothing);
    await browser.ask(201, "POST", path, resident, nothing);
    await browser.ask(409, "POST", path, mentor, nothing);
    await browser.ask(201, "POST", path, mentor, { after: 2, content: words });
    expect((await wordsFor(resident)).map(({ version, by }) => [version, by])).toEqual([
      [1, resident.address],
      [2, resident.address],
      [3, mentor.address],
    ]);
  });

  it.each([
    ["a question that is missing", { ...words, goals: undefined }],
    ["a question of another programme", { ...words, fears: "Brieven" }],
    ["a citizen number among the words", { ...words, goals: "Mijn nummer is 123456782" }],
    ["more words than fit", { ...words, goals: "a".repeat(501) }],
  ])("are refused with %s", async (_, content) => {
    await write(400, mentor, content);
  });

  it("are in the export, by its schema, and in the tables only sealed", async () => {
    const held = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/export", resident);
    expect(myDataSchema.parse(held).records).toContainEqual(first);
    const client = new pg.Client(stage.settings.databaseUrl);
    await client.connect();
    const { rows } = await client.query<{ line: string }>("SELECT r::text AS line FROM record r");
    await client.end();
    expect(rows.length).toBeGreaterThan(2);
    for (const { line } of rows)
      expect(line).not.toContain(Buffer.from(words.talents!).toString("hex"));
  });
});
