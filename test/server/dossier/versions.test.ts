import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commitmentOf } from "../../../protocol/commitment/commitment-of.ts";
import type {
  RecordVersionsAnswer,
  RecordsAnswer,
  ResidentsAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, mentor, creditor, official, stranger } = actors;
const person = (name: string) => ({
  name,
  language: "nl",
  benefit: "yes",
  ageGroup: "27+",
  arrangement: false,
  representative: null,
  neighbourhood: "Plattenburg",
});

let stage: Stage;
let browser: Browser;
let name: DossierRecord;
let plan: DossierRecord;
let report: DossierRecord;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  name = await write(official, "person", person("Wimkje Zandstar"));
  plan = await write(mentor, "plan", { title: "Een plan" });
  report = await write(resident, "report", { text: "Klaar op dinsdag" });
});
afterAll(() => stage?.close());

const write = (account: Actor, kind: string, content: object) =>
  browser.ask<DossierRecord>(201, "POST", "/api/v1/records", account, {
    kind,
    subject: resident.address,
    content,
  });
const correct = <Answer = DossierRecord>(
  status: number,
  { id }: { id: string },
  who: Actor,
  content: object,
  after = 1,
) => browser.ask<Answer>(status, "POST", `/api/v1/records/${id}/versions`, who, { after, content });
const text = (words: string) => ({ text: words });

describe("a person's own words", () => {
  it("are corrected beside the version that was reported, which stays for who read it", async () => {
    const better = await correct(201, report, resident, text("Klaar op woensdag"));
    expect(better).toMatchObject({ id: report.id, version: 2, by: resident.address });
    for (const who of [resident, mentor]) {
      const path = `/api/v1/residents/${resident.address}/records`;
      const { records } = await browser.ask<RecordsAnswer>(200, "GET", path, who);
      expect(records.filter(({ id }) => id === report.id)).toEqual([report, better]);
    }
  });

  it("have a salt and a commitment for each version, which anybody who reads it can compute", async () => {
    const { records } = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", resident);
    const versions = records.filter(({ id }) => id === report.id);
    expect(new Set(versions.map(({ salt }) => salt)).size).toBe(2);
    for (const { salt, contract, id, version, kind, content, commitment } of versions) {
      const chainId = 68_110_001;
      const input = { salt, chainId, contract, record: id, version, kind, content };
      expect(commitmentOf(input)).toBe(commitment);
      // The words of one version do not pass for another.
      expect(commitmentOf({ ...input, version: 3 - version })).not.toBe(commitment);
    }
  });

  it("are corrected by nobody else, and by nobody who did not see the newest version", async () => {
    for (const who of [mentor, neighbour, creditor, official, stranger]) {
      await correct(404, report, who, text("Nooit"), 2);
    }
    await correct(409, report, resident, text("Te laat"), 1);
    await correct(409, report, resident, text("Te vroeg"), 3);
    await correct(400, report, resident, text(""), 2);
    await correct(400, report, resident, person("Wim"), 2);
    await correct(404, { id: "5f0c4c6e-6a51-4f39-9d7a-0a8f2b6c1d2e" }, resident, text("Niets"));
  });

  it("of two corrections at once one counts", async () => {
    const send = (words: string) =>
      browser.send("POST", `/api/v1/records/${report.id}/versions`, resident, {
        after: 2,
        content: text(words),
      });
    const answers = await Promise.all([send("de ene"), send("de andere")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe("what two agreed on", () => {
  it("is not corrected by one of them: other words are agreed on the chain", async () => {
    for (const who of [resident, mentor, official]) {
      await correct(404, plan, who, text("Iets anders"));
    }
  });
});

describe("a name", () => {
  it("is corrected by the office, and known by the newest version", async () => {
    await correct(404, name, resident, person("Wimkje Zandstra"));
    await correct(201, name, official, person("Wimkje Zandstra"));
    const { residents } = await browser.ask<ResidentsAnswer>(
      200,
      "GET",
      "/api/v1/residents",
      mentor,
    );
    expect(residents.find(({ address }) => address === resident.address)!.name).toBe(
      "Wimkje Zandstra",
    );
    const { records } = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", resident);
    const names = records.flatMap((one) => (one.kind === "person" ? [one.content.name] : []));
    expect(names).toEqual(["Wimkje Zandstar", "Wimkje Zandstra"]);
  });
});

describe("every version of a record", () => {
  it("is read at one address, by who may read it, and guards the next one", async () => {
    const path = `/api/v1/records/${report.id}/versions`;
    const shown = await browser.send("GET", path, resident);
    const { versions } = (await shown.json()) as RecordVersionsAnswer;
    expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
    for (const who of [neighbour, creditor, official, stranger]) {
      await browser.ask(404, "GET", path, who);
    }
    const headers = { "if-match": shown.headers.get("etag")! };
    const send = (words: string) =>
      browser.send("POST", path, resident, { after: 3, content: text(words) }, { headers });
    const answers = await Promise.all([send("een"), send("twee"), send("drie")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
  });
});
