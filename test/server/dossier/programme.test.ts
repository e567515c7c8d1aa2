import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type {
  ActivitiesAnswer,
  Activity,
  BridgeScale,
  BridgeScalesAnswer,
  LegalDecision,
  LegalLabelsAnswer,
  LevelWords,
} from "../../../protocol/wire/programme-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, mentor, creditor, official, stranger } = actors;

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
});
afterAll(() => stage?.close());

const SCALES = "/api/v1/bridge-scales";
const ACTIVITIES = "/api/v1/activities";
const LABELS = "/api/v1/legal-labels";
const said = (nl: string): LevelWords => ({ nl, en: null, tr: null, ar: null });

describe("the words of a bridge's levels", () => {
  it("are the office's to say, numbered from 1, and everybody's to read", async () => {
    const three = [said("Moeilijk"), said("Gaat"), { ...said("Goed"), en: "Well" }];
    for (const who of [resident, mentor, creditor, stranger])
      await browser.ask(403, "POST", SCALES, who, { levels: three });
    const first = await browser.ask<BridgeScale>(201, "POST", SCALES, official, { levels: three });
    const two = [said("Nee"), said("Ja")];
    const second = await browser.ask<BridgeScale>(201, "POST", SCALES, official, { levels: two });
    expect([first.id, second.id]).toEqual([1, 2]);
    for (const who of [resident, mentor, stranger]) {
      const { scales } = await browser.ask<BridgeScalesAnswer>(200, "GET", SCALES, who);
      expect(scales).toEqual([first, second]);
    }
    expect((await openBrowser(stage.url).send("GET", SCALES, null)).status).toBe(401);
  });

  it.each([
    ["one level", [said("Goed")]],
    ["ten levels", Array.from({ length: 10 }, (_, level) => said(`Trede ${level}`))],
    ["a level without Dutch", [said("Nee"), said(" ")]],
  ])("are not %s", async (_, levels) => {
    await browser.ask(400, "POST", SCALES, official, { levels });
  });
});

describe("what can be done in the neighbourhood", () => {
  const afternoon = {
    text: "Een middag helpen in de buurttuin",
    pillar: "welbevinden",
    reward: "1500",
    groupReward: null,
    rule: "3 uur, 5,00 per uur",
    neighbourhood: null,
  };

  it("is the office's to list and to end, and stays to be read for ideas that name it", async () => {
    for (const who of [resident, mentor, stranger])
      await browser.ask(403, "POST", ACTIVITIES, who, afternoon);
    const made = await browser.ask<Activity>(201, "POST", ACTIVITIES, official, afternoon);
    expect(made).toMatchObject({ ...afternoon, ended: false });

    const content = { text: afternoon.text, activity: made.id };
    const about = { kind: "suggestion", subject: resident.address, content };
    const idea = await browser.ask<DossierRecord>(201, "POST", "/api/v1/records", resident, about);
    expect(idea.content).toEqual(content);

    const path = `${ACTIVITIES}/${made.id}`;
    await browser.ask(403, "DELETE", path, mentor);
    await browser.ask(204, "DELETE", path, official);
    await browser.ask(404, "DELETE", path, official);
    const { activities } = await browser.ask<ActivitiesAnswer>(200, "GET", ACTIVITIES, resident);
    expect(activities).toEqual([{ ...made, ended: true }]);
  });

  it.each([
    ["no value", { ...afternoon, reward: "0" }],
    ["less for a group than alone", { ...afternoon, groupReward: "1499" }],
    ["no rule", { ...afternoon, rule: "" }],
    ["a part of life that is none", { ...afternoon, pillar: "sport" }],
  ])("is refused with %s", async (_, activity) => {
    await browser.ask(400, "POST", ACTIVITIES, official, activity);
  });
});

describe("what coins are by law", () => {
  const gift = {
    label: "gift",
    words: null,
    counts: false,
    decidedOn: "2026-03-10",
    reference: "B&W 2026/114",
    phone: "14 026",
  };
  const other = { ...gift, label: "other", words: "een waardering in natura", counts: true };

  it("is the office's to write down and everybody's to read; a later one leaves what was", async () => {
    for (const who of [resident, mentor, creditor, stranger])
      await browser.ask(403, "POST", LABELS, who, gift);
    const first = await browser.ask<LegalDecision>(201, "POST", LABELS, official, gift);
    const second = await browser.ask<LegalDecision>(201, "POST", LABELS, official, other);
    expect(first).toMatchObject({ ...gift, id: 1, by: official.address });
    expect(second).toMatchObject({ ...other, id: 2 });
    const all = await browser.ask<LegalLabelsAnswer>(200, "GET", LABELS, official);
    expect(all.decisions).toEqual([first, second]);
    for (const who of [resident, mentor, creditor, stranger]) {
      const { decisions } = await browser.ask<LegalLabelsAnswer>(200, "GET", LABELS, who);
      expect(decisions).toEqual([first, second].map((one) => ({ ...one, by: null })));
    }
    expect((await openBrowser(stage.url).send("GET", LABELS, null)).status).toBe(401);
  });

  it.each([
    ["a label that is none", { ...gift, label: "wage" }],
    ["another label without its words", { ...other, words: null }],
    ["words beside a label of the list", { ...gift, words: "een cadeau" }],
    ["a day that does not exist", { ...gift, decidedOn: "2026-02-30" }],
    ["a day that is still to come", { ...gift, decidedOn: "2999-01-01" }],
    ["nowhere to read it", { ...gift, reference: " " }],
    ["nobody to call", { ...gift, phone: "het kantoor" }],
  ])("is refused with %s", async (_, decision) => {
    await browser.ask(400, "POST", LABELS, official, decision);
  });
});
