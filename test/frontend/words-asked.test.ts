import { createElement, type ReactNode } from "react";
import { padHex } from "viem";
import { describe, expect, it, vi } from "vitest";
import { PlansPage } from "../../frontend/desks/builder/PlansPage.tsx";
import { PersonPage } from "../../frontend/desks/mentor/person/PersonPage.tsx";
import { DisputesPage } from "../../frontend/desks/office/disputes/DisputesPage.tsx";
import { BeginPage } from "../../frontend/desks/resident/begin/BeginPage.tsx";
import { CoinsPage } from "../../frontend/desks/resident/coins/CoinsPage.tsx";
import { HappenedPage } from "../../frontend/desks/resident/happened/HappenedPage.tsx";
import { PlanPage } from "../../frontend/desks/resident/plan/PlanPage.tsx";
import type { ResidentAnswer } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { FAILED, pageWith, type Answers } from "./page-with.ts";
import { aDebt, aLine, aPerson, aPlan, aSubgoal, CREDITOR, MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));
vi.stubGlobal("sessionStorage", {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
});

const head = { block: 1, time: 1_000 };
const answerOf = (resident: typeof MENTOR): ResidentAnswer => ({
  head,
  person: aPerson({ address: resident }),
  plans: [
    aPlan({
      resident,
      status: "accepted",
      subgoals: [aSubgoal({ status: "confirmed", confirmedAt: 900, confirmedBy: MENTOR })],
    }),
    aPlan({
      id: 2,
      resident,
      status: "proposed",
      commitment: padHex("0x08"),
      subgoals: [aSubgoal({ id: 2, planId: 2, commitment: padHex("0x09") })],
    }),
  ],
  debts: [],
  offers: [],
  suggestions: [],
  elsewhere: [],
  forfeits: [],
  lines: [aLine({ args: { planId: "1" } })],
});
const disputed = aDebt({ status: "disputed", disputeCommitment: "0x09" });
const DISPUTES = "/index/office/disputes pages";
const NAMED: Answers = {
  "/api/v1/staff": { staff: [] },
  "/api/v1/organisations": {
    organisations: [{ id: 3, name: "Waterbedrijf", account: CREDITOR, accounts: [CREDITOR] }],
  },
  [`names ${RESIDENT}`]: [{ address: RESIDENT, name: "Wim" }],
};
const WITH_DISPUTE: Answers = {
  [DISPUTES]: { pages: [{ head, debts: [disputed], next: null }], pageParams: [""] },
};

type Page = { name: string; page: ReactNode; asks: string; rest: Answers };
const recordsOf = (resident: string) => `/api/v1/residents/${resident}/records`;
const PAGES: Page[] = [
  ...[BeginPage, PlanPage, HappenedPage, CoinsPage].map((page) => ({
    name: page.name,
    page: createElement(page),
    asks: recordsOf(MENTOR),
    rest: { [`/index/residents/${MENTOR}`]: answerOf(MENTOR) },
  })),
  {
    name: "a mentor's page of somebody",
    page: createElement(PersonPage, { resident: RESIDENT }),
    asks: recordsOf(RESIDENT),
    rest: { ...NAMED, [`/index/residents/${RESIDENT}`]: answerOf(RESIDENT) },
  },
  {
    name: "a shared plan",
    page: createElement(PlansPage, { resident: RESIDENT }),
    asks: recordsOf(RESIDENT),
    rest: { [`/index/residents/${RESIDENT}/plans`]: { head, plans: answerOf(RESIDENT).plans } },
  },
  {
    name: "the bills that are not right",
    page: createElement(DisputesPage),
    asks: recordsOf(RESIDENT),
    rest: { ...NAMED, ...WITH_DISPUTE },
  },
];

describe.each(PAGES)("$name", ({ page, asks, rest }) => {
  const said = async (answer?: unknown) => {
    const { noWords, waiting } = await wordsOf("nl", "shared");
    const html = await pageWith(page, { ...rest, ...(answer !== undefined && { [asks]: answer }) });
    return { missing: html.includes(noWords!), waiting: html.includes(waiting!) };
  };

  it("says that words can not be read where they are not there, or can not be had", async () => {
    expect((await said({ records: [] })).missing).toBe(true);
    expect((await said(FAILED)).missing).toBe(true);
  });

  it("waits for words that are asked, and does not call them missing", async () => {
    expect(await said()).toEqual({ missing: false, waiting: true });
  });
});

describe("a plan to answer", () => {
  const page = (answer: Answers) =>
    pageWith(createElement(PlanPage), {
      [`/index/residents/${MENTOR}`]: answerOf(MENTOR),
      ...answer,
    });

  it("is called unreadable only once its words were asked", async () => {
    const unreadable = (await wordsOf("nl", "resident"))["proposal.unreadable"]!;
    expect(await page({})).not.toContain(unreadable);
    expect(await page({ [recordsOf(MENTOR)]: { records: [] } })).toContain(unreadable);
  });
});

describe("whose bill is not right", () => {
  const title = async (resident: string, creditor: string) =>
    (await wordsOf("nl", "office"))
      ["disputes.card"]!.replace("{name}", resident)
      .replace("{creditor}", creditor);

  it("is told by name, and nobody is called a resident while the names are asked", async () => {
    const { aResident, aCreditor } = await wordsOf("nl", "office");
    const nobody = await title(aResident!, aCreditor!);
    const page = createElement(DisputesPage);
    expect(await pageWith(page, WITH_DISPUTE)).not.toContain(nobody);
    expect(await pageWith(page, { ...NAMED, ...WITH_DISPUTE })).toContain(
      await title("Wim", "Waterbedrijf"),
    );
  });
});
