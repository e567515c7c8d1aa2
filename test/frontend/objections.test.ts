import { createElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftsOf, forgetDrafts } from "../../frontend/data/drafts.ts";
import { byTerm } from "../../frontend/desks/office/objections/by-term.ts";
import { isAlone } from "../../frontend/desks/office/objections/is-alone.ts";
import ObjectionsPage from "../../frontend/desks/office/objections/ObjectionsPage.tsx";
import { isAnswered } from "../../frontend/desks/resident/begin/is-answered.ts";
import { OfficeAnswered } from "../../frontend/desks/resident/begin/OfficeAnswered.tsx";
import { ObjectionCard } from "../../frontend/desks/resident/my-data/ObjectionCard.tsx";
import type { OfficeObjection } from "../../protocol/wire/rights-api.ts";
import { pageWith } from "./page-with.ts";
import { MENTOR, RESIDENT } from "./rows.ts";
import { wordsOf } from "./catalogues.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));

/** Who looks is at MENTOR in a page of a test. */
const SELF = MENTOR;
const COLLEAGUE = "0x2222222222222222222222222222222222222222";
const NOW = 1_790_000_000;

const one = (id: string, answerBy: number, answeredAt: number | null = null): OfficeObjection => ({
  id,
  subject: RESIDENT,
  official: COLLEAGUE,
  about: "other",
  text: "Dit klopt niet",
  record: null,
  at: 1,
  answerBy,
  answer: answeredAt === null ? null : "Wij kijken ernaar",
  answeredAt,
  answeredBy: answeredAt === null ? null : COLLEAGUE,
  agreedBy: answeredAt === null ? null : SELF,
  apart: answeredAt !== null,
  proposals: 0,
  proposal: null,
});
const proposed = (by: typeof SELF, sentBack: string | null = null): OfficeObjection => ({
  ...one("a", NOW + 86_400),
  proposals: 2,
  proposal: {
    answer: "Wij kijken ernaar",
    by,
    at: NOW,
    sentBack: sentBack === null ? null : { reason: sentBack, by: COLLEAGUE, at: NOW },
  },
});
const official = (address: string, more: object = {}) => ({
  ...{ address, role: "office", revoked: false, from: 1, until: NOW + 1, organisation: 1 },
  ...more,
});
const officeOf = (...staff: object[]) =>
  ({ head: { block: 1, time: NOW, hash: "0x" }, staff, counts: {} }) as never;
const both = officeOf(official(SELF), official(COLLEAGUE));

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterEach(() => {
  forgetDrafts();
  vi.unstubAllGlobals();
});

const page = (objection: OfficeObjection, office = both) =>
  pageWith(createElement(ObjectionsPage), {
    "/api/v1/objections": { objections: [objection] },
    "/index/office": office,
  });

describe("what residents do not agree with", () => {
  it("waits with the first term above, and what was answered follows with the newest above", () => {
    const { open, answered } = byTerm([
      one("late", 30),
      one("old", 10, 11),
      one("early", 20),
      one("new", 10, 12),
    ]);
    expect(open.map(({ id }) => id)).toEqual(["early", "late"]);
    expect(answered.map(({ id }) => id)).toEqual(["new", "old"]);
  });

  it("is answered by putting words before a colleague, and what was typed stays", async () => {
    const words = await wordsOf("nl", "objections");
    expect(await page(one("a", NOW))).toContain(words["answer"]);
    draftsOf(SELF, false).keep("objection-answer a 0", "Dat wordt hersteld");
    const typed = await page(one("a", NOW));
    expect(typed).toContain("Dat wordt hersteld");
    expect(typed).toContain(words["send"]);
  });

  it("lets a colleague agree or send back, and nobody their own words", async () => {
    const words = await wordsOf("nl", "objections");
    const theirs = await page(proposed(COLLEAGUE));
    expect(theirs).toContain("Wij kijken ernaar");
    expect(theirs).toContain(words["agree.open"]);
    expect(theirs).toContain(words["back.open"]);
    expect(theirs).not.toContain(words["takeBack"]);
    const own = await page(proposed(SELF));
    expect(own).toContain(words["change"]);
    expect(own).toContain(words["takeBack"]);
    expect(own).not.toContain(`>${words["agree.open"]}<`);
    expect(own).not.toContain(words["back.open"]);
  });

  it("asks both that the decision was another's, but not where other words are wished for", async () => {
    const { "apart.why": why, apart } = await wordsOf("nl", "objections");
    draftsOf(SELF, false).keep("objection-answer a 0", "Dat wordt hersteld");
    const typed = await page(one("a", NOW));
    expect(typed).toContain(why);
    expect(typed).toContain(apart);
    expect(await page({ ...one("a", NOW), about: "words", record: "r" })).not.toContain(apart);
  });

  it("shows why words came back, beside these words, to write anew", async () => {
    const words = await wordsOf("nl", "objections");
    const back = await page(proposed(SELF, "Zeg ook wanneer"));
    expect(back).toContain("Zeg ook wanneer");
    expect(back).toContain("Wij kijken ernaar");
    expect(back).toContain(words["anew"]);
    expect(back).not.toContain(words["takeBack"]);
  });

  it("tells who works alone at the office what is needed", async () => {
    const { alone } = await wordsOf("nl", "objections");
    const alone1 = officeOf(official(SELF), official(COLLEAGUE, { role: "mentor" }));
    expect(isAlone(alone1, SELF)).toBe(true);
    expect(isAlone(both, SELF)).toBe(false);
    for (const ended of [{ revoked: true }, { until: NOW }, { from: NOW + 1 }])
      expect(isAlone(officeOf(official(SELF), official(COLLEAGUE, ended)), SELF)).toBe(true);
    expect(await page(one("a", NOW), alone1)).toContain(alone);
    expect(await page(one("a", NOW))).not.toContain(alone);
    expect(await page(one("a", NOW, NOW), alone1)).not.toContain(alone);
  });
});

describe("the answer of the office", () => {
  const own = (objections: object[]) => ({ "/api/v1/me/objections": { objections } });

  it("is read without a new visit: what is asked again counts, not what the page came with", async () => {
    const held = { objections: [one("a", NOW)] };
    const card = createElement(ObjectionCard, held);
    expect(await pageWith(card, {})).not.toContain("Wij kijken ernaar");
    expect(await pageWith(card, own([one("a", NOW, NOW)]))).toContain("Wij kijken ernaar");
    const { "objection.apart": apart } = await wordsOf("nl", "privacy");
    expect(await pageWith(card, own([one("a", NOW, NOW)]))).toContain(apart);
    expect(await pageWith(card, own([{ ...one("a", NOW, NOW), apart: false }]))).not.toContain(
      apart,
    );
  });

  it("is asked for by a press, and what was typed stands open", async () => {
    const words = await wordsOf("nl", "privacy");
    const form = await wordsOf("nl", "ownForms");
    const card = createElement(ObjectionCard, { objections: [] });
    const closed = await pageWith(card, {});
    expect(closed).toContain(words["objection.open"]);
    expect(closed).not.toContain(form["objection.label"]);
    draftsOf(SELF, false).keep("objection", { about: "refusal", text: "Dat klopt niet" });
    const typed = await pageWith(card, {});
    expect(typed).toContain("Dat klopt niet");
    expect(typed).toContain(form["objection.send"]);
    expect(typed).not.toContain(words["objection.open"]);
  });

  it("is told on the first page for a week", async () => {
    const { "answered.text": text } = await wordsOf("nl", "voice");
    const now = Math.floor(Date.now() / 1_000);
    const notice = (answeredAt: number | null) =>
      pageWith(createElement(OfficeAnswered), own([one("a", NOW, answeredAt)]));
    expect(await notice(now - 60)).toContain(text);
    expect(await notice(null)).not.toContain(text);
    expect(isAnswered([one("a", NOW, NOW)], NOW + 7 * 86_400 - 1)).toBe(true);
    expect(isAnswered([one("a", NOW, NOW)], NOW + 7 * 86_400)).toBe(false);
  });
});
