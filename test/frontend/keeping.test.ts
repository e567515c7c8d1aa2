import { createElement } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { draftsOf, forgetDrafts } from "../../frontend/data/drafts.ts";
import { keepable } from "../../frontend/desks/office/keeping/keepable.ts";
import KeepingPage from "../../frontend/desks/office/keeping/KeepingPage.tsx";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { SaidHold } from "../../protocol/wire/rights-api.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));

const record = (id: string, kind: string, at: number, version = 1) =>
  ({ id, kind, at, version, content: {} }) as unknown as DossierRecord;
const hold: SaidHold = {
  record: "a",
  kind: "person",
  ground: "artikel 52 AWR",
  until: "2031-12-31",
  by: MENTOR,
  at: 1_790_000_000,
};

beforeEach(() => {
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("removeEventListener", () => undefined);
});
afterEach(() => {
  forgetDrafts();
  vi.unstubAllGlobals();
});

const page = (records: DossierRecord[], holds: object[] = []) =>
  pageWith(createElement(KeepingPage, { resident: RESIDENT }), {
    [`/api/v1/residents/${RESIDENT}/records`]: { records },
    [`/api/v1/residents/${RESIDENT}/legal-holds`]: { holds },
  });

describe("what a law makes us keep", () => {
  it("is said of a text as a whole, all its versions, by when it was first written down", () => {
    const all = [
      record("a", "person", 10),
      record("a", "person", 40, 2),
      record("b", "move", 30),
      record("c", "plan", 50),
    ];
    expect(keepable(all, [hold])).toEqual([
      { id: "b", kind: "move", at: 30, hold: undefined },
      { id: "a", kind: "person", at: 10, hold },
    ]);
  });

  it("is told and can be ended also of a text that the office does not read", async () => {
    const words = await wordsOf("nl", "keeping");
    const claim = { ...hold, kind: "claim" };
    expect(keepable([], [claim])).toEqual([{ id: "a", kind: "other", at: null, hold: claim }]);
    const html = await page([], [claim]);
    for (const text of [words["kind.other"], "artikel 52 AWR", words["lift.open"]])
      expect(html).toContain(text);
  });

  it("stands with its ground, its last day and who said so, and can be ended", async () => {
    const words = await wordsOf("nl", "keeping");
    const html = await page([record("a", "person", 10)], [hold]);
    for (const text of ["artikel 52 AWR", "31 december 2031", words["change"], words["lift.open"]])
      expect(html).toContain(text);
  });

  it("is no more than the rest where nobody said so, and what was typed about it stays", async () => {
    const words = await wordsOf("nl", "keeping");
    const html = await page([record("a", "person", 10)]);
    expect(html).toContain(words["open"]);
    expect(html).not.toContain(words["lift.open"]);
    draftsOf(MENTOR, false).keep("legal-hold a 0", { ground: "artikel 7", until: "" });
    const typed = await page([record("a", "person", 10)]);
    expect(typed).toContain("artikel 7");
    // Without a last day it is not sent.
    expect(typed).toMatch(/<button[^>]* aria-disabled="true"[^>]*>Ja: bewaar deze tekst/);
  });

  it("says where there is nothing to keep", async () => {
    expect(await page([record("c", "plan", 10)])).toContain("Er zijn geen teksten over");
  });
});
