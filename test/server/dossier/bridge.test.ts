import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RecordsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Bridge, DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { myDataSchema } from "../../../server/api/my-data-schema.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, mentor, nextMentor, creditor, official, stranger } = actors;
const WISH = "Eerst de post, dan de rest";
const bridge: Bridge = {
  scale: 0,
  of: 5,
  gezin: 4,
  welbevinden: null,
  financien: 2,
  opleiding: 3,
  werk: 1,
  wish: WISH,
};

let stage: Stage;
let browser: Browser;
let first: DossierRecord;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  first = await write(201, mentor, bridge);
});
afterAll(() => stage?.close());

const write = (status: number, account: Actor, content: object) =>
  browser.ask<DossierRecord>(status, "POST", "/api/v1/records", account, {
    kind: "bridge",
    subject: resident.address,
    content,
  });
const bridgesFor = async (account: Actor) => {
  const path = `/api/v1/residents/${resident.address}/records`;
  const answer = await browser.send("GET", path, account);
  if (answer.status !== 200) return [];
  const { records } = (await answer.json()) as RecordsAnswer;
  return records.filter(({ kind }) => kind === "bridge");
};

describe("a bridge", () => {
  it("is filled in by resident or mentor, and read by those two alone", async () => {
    const own = await write(201, resident, { ...bridge, werk: 2 });
    for (const who of [resident, mentor]) expect(await bridgesFor(who)).toEqual([first, own]);
    for (const who of [neighbour, nextMentor, creditor, official, stranger]) {
      expect(await bridgesFor(who)).toEqual([]);
      await write(403, who, bridge);
    }
  });

  it("gets a better version from either of them, beside the one before", async () => {
    const path = `/api/v1/records/${first.id}/versions`;
    const better = { after: 1, content: { ...bridge, welbevinden: 3 } };
    await browser.ask(404, "POST", path, official, better);
    await browser.ask(201, "POST", path, resident, better);
    await browser.ask(409, "POST", path, mentor, better);
    await browser.ask(201, "POST", path, mentor, { ...better, after: 2 });
    const versions = (await bridgesFor(resident)).filter(({ id }) => id === first.id);
    expect(versions.map(({ version, by }) => [version, by])).toEqual([
      [1, mentor.address],
      [2, resident.address],
      [3, mentor.address],
    ]);
  });

  it.each([
    ["a level above its scale", { ...bridge, werk: 6 }],
    ["a level below the first", { ...bridge, werk: 0 }],
    ["a pillar that is missing", { ...bridge, werk: undefined }],
    ["a pillar of another programme", { ...bridge, sport: 1 }],
    ["a citizen number among the words", { ...bridge, wish: "Mijn nummer is 123456782" }],
  ])("is refused with %s", async (_, content) => {
    await write(400, mentor, content);
  });

  it("is in the export, by its schema, and in the tables only sealed", async () => {
    const held = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/export", resident);
    expect(myDataSchema.parse(held).records).toContainEqual(first);
    const client = new pg.Client(stage.settings.databaseUrl);
    await client.connect();
    const { rows } = await client.query<{ line: string }>("SELECT r::text AS line FROM record r");
    await client.end();
    expect(rows.length).toBeGreaterThan(2);
    for (const { line } of rows) expect(line).not.toContain(Buffer.from(WISH).toString("hex"));
  });
});
