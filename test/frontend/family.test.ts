import { QueryClient } from "@tanstack/react-query";
import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Account } from "../../frontend/account/AccountContext.ts";
import { questionOf } from "../../frontend/data/use-ask.ts";
import { FamilyPage } from "../../frontend/desks/resident/family/FamilyPage.tsx";
import { stillShared } from "../../frontend/desks/resident/family/still-shared.ts";
import { lookSentence } from "../../frontend/desks/resident/my-data/look-sentence.ts";
import type { FamilyMember } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { FAILED, pageWith, type Answers } from "./page-with.ts";
import { aDebt, aPlan, CREDITOR, MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));

const head = { block: 1, time: 1_000 };
const NOTHING = { coins: null, goals: null, debts: null };
const coins = { until: null, told: { balance: "6000", held: "1500" } };
const PASSED = 1_000;
const NAMED: Answers = {
  "/api/v1/staff": { staff: [] },
  "/api/v1/organisations": {
    organisations: [{ id: 3, name: "Waterbedrijf", account: CREDITOR, accounts: [CREDITOR] }],
  },
  [`/api/v1/residents/${RESIDENT}/records`]: { records: [] },
};
const page = (...members: FamilyMember[]) =>
  pageWith(createElement(FamilyPage), { ...NAMED, "/index/family": { head, members } });
const said = await wordsOf("nl", "family");

describe("what my family shares", () => {
  it("says that nobody shares anything, and how that comes", async () => {
    const none = said["none"]!.replace("{page}", "");
    expect(await page()).toContain(none.slice(0, none.indexOf(".")));
  });

  it("shows of each part only what is shared", async () => {
    const onlyCoins = await page({ ...NOTHING, address: RESIDENT, coins });
    expect(onlyCoins).toContain("45,00");
    expect(onlyCoins).toContain("15,00");
    for (const other of ["goals.title", "debts.title", "seen"])
      expect(onlyCoins).not.toContain(said[other]);

    const debts = { until: null, told: [aDebt()] };
    const onlyDebts = await page({ ...NOTHING, address: RESIDENT, debts });
    expect(onlyDebts).toContain("Waterbedrijf");
    expect(onlyDebts).toContain("205,95");
    expect(onlyDebts).toContain(said["seen"]);
    expect(onlyDebts).not.toContain(said["coins.title"]);

    const goals = { until: null, told: [aPlan()] };
    const onlyGoals = await page({ ...NOTHING, address: RESIDENT, goals });
    expect(onlyGoals).toContain(said["goals.title"]);
    expect(onlyGoals).not.toContain("60,00");
  });

  it("calls two apart, without a name", async () => {
    const both = await page(
      { ...NOTHING, address: RESIDENT, coins },
      { ...NOTHING, address: MENTOR, coins },
    );
    expect(both).toMatch(/Huisgenoot .?1.?<.*Huisgenoot .?2.?</s);
  });

  it("shows nothing of a day that is over, also before the server was asked again", () => {
    const over = { until: PASSED, told: [] };
    const member = { address: RESIDENT, coins, goals: over, debts: over };
    expect(stillShared([member], PASSED - 1)).toEqual([member]);
    expect(stillShared([member], PASSED)).toEqual([{ ...NOTHING, address: RESIDENT, coins }]);
    expect(stillShared([{ ...member, coins: null }], PASSED)).toEqual([]);
  });

  it("says that it could not be had, and offers to try again", async () => {
    const shared = await wordsOf("nl", "shared");
    const html = await pageWith(createElement(FamilyPage), { "/index/family": FAILED });
    expect(html).toContain(shared["tryAgain"]);
    expect(html).not.toContain(said["text"]);
  });
});

it("leaves nothing on the device of what somebody else may take back", async () => {
  const keep = vi.fn();
  const of = vi.fn(() => ({ at: 1, value: "of before" }));
  const account = { ask: () => Promise.resolve(1), lastSeen: { keep, of } } as unknown as Account;
  const queries = new QueryClient();
  const answer = (kept: boolean) =>
    queries.query({ ...questionOf<number>(account, queries, "/index/family", { kept }) } as never);
  await answer(false);
  expect(keep).not.toHaveBeenCalled();
  queries.clear();
  await answer(true);
  expect(keep).toHaveBeenCalledWith({ path: "/index/family", value: 1 });
});

it("calls a look of the family that, and of who stands beside somebody, and not one of who works here", async () => {
  const privacy = await wordsOf("nl", "privacy");
  const say = ((key: string, values: Record<string, string> = {}) =>
    privacy[key]!.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!)) as never;
  const look = { id: "1", at: 1, by: MENTOR, name: null, organisation: null, reason: null };
  const line = (what: string) => lookSentence({ ...look, action: "read", what }, RESIDENT, say);
  expect(line("family")).toBe("Iemand uit uw gezin keek: wat u met uw gezin deelt");
  expect(line("records")).toMatch(/^Iemand van Socialcoin keek/);
  expect(line("beside-records")).toBe("Wie met u meekijkt keek: uw rekeningen");
  expect(line("beside-names")).toBe("Wie met u meekijkt keek: uw naam");
});
