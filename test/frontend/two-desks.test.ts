import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Account } from "../../frontend/account/AccountContext.ts";
import { untilRoleBegins } from "../../frontend/account/role-begins.ts";
import { AccountBar } from "../../frontend/app/AccountBar.tsx";
import { DeskGate } from "../../frontend/app/DeskGate.tsx";
import { desks } from "../../frontend/app/desks.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { MENTOR } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));

const nl = await wordsOf("nl", "shared");
type Me = Account["me"];
const me = (part: Partial<Me>): Me => ({
  address: MENTOR,
  name: "Wim",
  role: "none",
  organisation: null,
  reads: null,
  roleUntil: null,
  written: null,
  status: "none",
  ...part,
});
const at = (path: string) => ({
  ...desks.find((desk) => desk.path === path)!,
  View: () => "the desk itself",
});
const gate = (path: string, who: Me) =>
  pageWith(createElement(DeskGate, { desk: at(path) }), {}, who);
const bar = (path: string, who: Me) =>
  pageWith(createElement(AccountBar, { desk: at(path) }), {}, who);

describe("who works here and takes part as a resident as well", () => {
  const states = ["enrolled", "participating", "paused", "left"] as const;

  it.each(states)("keeps the own coins, debts and plan in reach (%s)", async (status) => {
    for (const role of ["mentor", "office", "creditor", "second", "counsellor"] as const)
      expect(await gate("/resident", me({ role, status }))).toBe("the desk itself");
    expect(await gate("/mentor", me({ role: "mentor", status }))).toBe("the desk itself");
  });

  it("has a way from the one desk to the other, and reads as who they are there", async () => {
    const both = me({ role: "mentor", status: "participating" });
    const work = await bar("/mentor", both);
    expect(work).toContain(nl["role.mentor"]);
    expect(work).toMatch(new RegExp(`href="/resident"[^>]*>${nl["toOwn"]}<`));
    const own = await bar("/resident", both);
    expect(own).toContain(nl["role.none"]);
    expect(own).toMatch(new RegExp(`href="/mentor"[^>]*>${nl["toWork"]}<`));
  });
});

describe("who does one of the two", () => {
  it("has no second desk", async () => {
    const works = me({ role: "mentor" });
    expect(await gate("/resident", works)).toContain(nl["wrongDesk.title"]);
    expect(await bar("/mentor", works)).not.toContain("href");
    const takesPart = me({ status: "participating" });
    expect(await gate("/mentor", takesPart)).toContain(nl["wrongDesk.title"]);
    expect(await bar("/resident", takesPart)).not.toContain("href");
  });

  it("is at the desk of who looks along, and at no resident's", async () => {
    const reads = me({ reads: "funder" });
    expect(await gate("/resident", reads)).toContain(nl["wrongDesk.title"]);
    expect(await bar("/funder", reads)).not.toContain("href");
  });
});

describe("a resident whose role was written down, and holds later", () => {
  const from = Math.round(Date.now() / 1_000) + 86_400;
  const soon = me({
    status: "participating",
    roleUntil: from + 86_400,
    written: { role: "mentor", from },
  });

  it("reads that it begins later, not that it does not hold, and finds the own coins", async () => {
    expect(await gate("/resident", soon)).toBe("the desk itself");
    const early = await gate("/mentor", soon);
    expect(early).toContain(nl["roleEnded.later"]);
    expect(early).not.toContain(nl["roleEnded.title"]);
    expect(early).toMatch(new RegExp(`href="/resident"[^>]*>${nl["toOwn"]}<`));
  });

  it("is asked again when that moment comes, and nobody else is", () => {
    const at = (part: Partial<Me>, seconds: number) =>
      untilRoleBegins({ ...soon, ...part }, (from + seconds) * 1_000);
    expect(at({}, -3_600)).toBe(3_600_000);
    expect(at({}, -90 * 86_400)).toBe(86_400_000);
    // The moment is there and the chain did not say so yet.
    expect(at({}, 5)).toBe(30_000);
    expect(at({}, 86_400)).toBe(false);
    expect(at({ role: "mentor" }, -3_600)).toBe(false);
    expect(at({ written: null, roleUntil: null }, -3_600)).toBe(false);
  });
});
