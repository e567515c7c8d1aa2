import { createElement, type FunctionComponent, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { ApprovalsPage } from "../../frontend/desks/approver/ApprovalsPage.tsx";
import { OwnPerson } from "../../frontend/desks/mentor/person/OwnPerson.tsx";
import { PersonPage as MentorsPerson } from "../../frontend/desks/mentor/person/PersonPage.tsx";
import { KnownPerson } from "../../frontend/desks/office/people/KnownPerson.tsx";
import PhonePage from "../../frontend/desks/office/phone/PhonePage.tsx";
import { HelpPage } from "../../frontend/desks/resident/help/HelpPage.tsx";
import type {
  ApproverAnswer,
  MentorAnswer,
  OfficePersonAnswer,
} from "../../protocol/wire/index-answers.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import { wordsOf } from "./catalogues.ts";
import { FAILED, pageWith, type Answers } from "./page-with.ts";
import { aDebt, anAnswer, anOffer, aPerson, MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));
// What only a browser has.
vi.mock("../../frontend/aloud/use-voices.ts", () => ({ useVoices: () => [] }));

const head = { block: 1, time: 1_000 };
const named = { residents: [{ address: RESIDENT, name: "van Dam" }] };
const nobody = anAnswer();
const STAFF = { "/api/v1/staff": { staff: [] }, "/api/v1/organisations": { organisations: [] } };

/** A page about somebody behind the door of a desk. */
const opened = <P extends { children: ReactNode }>(
  door: FunctionComponent<P>,
  whose: Omit<P, "children">,
  page: FunctionComponent<{ resident: Address }>,
) => createElement(door, whose as P, createElement(page, { resident: RESIDENT }));

/** What a desk shows of somebody while their name is asked, once it was told, and where it can not be had. */
async function drawn(page: (names: Answers) => Promise<string>, key: string, told: unknown) {
  return {
    asked: await page({}),
    told: await page({ [key]: told }),
    failed: await page({ [key]: FAILED }),
  };
}

describe("a name that is asked", () => {
  it("is not stood in for at the office, and then changed", async () => {
    const answer: OfficePersonAnswer = {
      head,
      person: aPerson({ address: RESIDENT }),
      household: [],
    };
    const page = (names: Answers) =>
      pageWith(opened(KnownPerson, { person: RESIDENT }, PhonePage), {
        [`/index/office/people/${RESIDENT}`]: answer,
        ...names,
      });
    const found = await drawn(page, `names ${RESIDENT}`, named.residents);
    const { waiting } = await wordsOf("nl", "shared");
    expect(found.asked).toContain(waiting);
    expect(found.asked).not.toContain("Telefoon kwijt");
    expect(found.told).toContain("Telefoon kwijt: van Dam");
    expect(found.failed).toContain("Telefoon kwijt: Bewoner");
  });

  it("is not stood in for at the mentor's desk, and then changed", async () => {
    const caseload: MentorAnswer = {
      head,
      staff: null,
      residents: [{ person: aPerson({ address: RESIDENT }), plans: [] }],
      suggestions: [],
      funds: [],
    };
    const resident = { ...nobody, person: aPerson({ address: RESIDENT }) };
    const page = (names: Answers) =>
      pageWith(opened(OwnPerson, { resident: RESIDENT }, MentorsPerson), {
        ...STAFF,
        [`/index/mentors/${MENTOR}`]: caseload,
        [`/index/residents/${RESIDENT}`]: resident,
        ...names,
      });
    const found = await drawn(page, `/api/v1/residents?of=${RESIDENT}`, named);
    expect(found.asked).not.toContain("Bewoner");
    expect(found.told).toMatch(/<h1[^>]*>van Dam<\/h1>/);
    expect(found.failed).toMatch(/<h1[^>]*>Bewoner<\/h1>/);
  });

  it("is waited for by who stands beside a resident, and begins a line with a capital without it", async () => {
    const answer: ApproverAnswer = {
      head,
      people: 1,
      offers: [anOffer()],
      debts: [aDebt()],
    };
    const page = (names: Answers) =>
      pageWith(createElement(ApprovalsPage), {
        ...STAFF,
        [`/index/approvers/${MENTOR}`]: answer,
        ...names,
      });
    const found = await drawn(page, `names ${RESIDENT}`, named.residents);
    expect(found.asked).not.toContain("biedt munten aan<");
    expect(found.told).toContain("van Dam biedt munten aan");
    expect(found.failed).toContain("Een bewoner biedt munten aan");
  });

  it("is waited for by a resident who asks who helps, and never said to be nobody", async () => {
    const page = (names: Answers) =>
      pageWith(createElement(HelpPage), {
        "/api/v1/organisations": STAFF["/api/v1/organisations"],
        [`/index/residents/${MENTOR}`]: { ...nobody, person: aPerson({ mentor: MENTOR }) },
        ...names,
      });
    const staff = [{ address: MENTOR, name: "Fatma", organisation: null }];
    const found = await drawn(page, "/api/v1/staff", { staff });
    expect(found.asked).not.toMatch(/Uw mentor is|nog geen mentor/);
    expect(found.told).toContain("Uw mentor is Fatma.");
    expect(found.failed).toContain("Wie uw mentor is, kunnen we nu niet laten zien.");
  });
});
