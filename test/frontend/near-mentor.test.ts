import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { AssignMentor } from "../../frontend/desks/office/people/AssignMentor.tsx";
import { nearOf } from "../../frontend/desks/office/people/near-of.ts";
import { PeoplePage } from "../../frontend/desks/office/people/PeoplePage.tsx";
import type { OfficeAnswer, PersonRow, StaffRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aPerson, CREDITOR, MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);
vi.mock("../../frontend/data/use-standing.ts", () => ({ useStanding: () => "whole" }));

const nl = await wordsOf("nl", "office");
const head = { block: 1, time: 1_000 };
const wim = aPerson({ address: RESIDENT, mentor: MENTOR, household: 1 });
const peter = (part: Partial<PersonRow>) =>
  aPerson({ address: MENTOR, mentor: CREDITOR, household: 2, ...part });

describe("a mentor who is near to a resident", () => {
  it("is guided by them in turn, or of their household", () => {
    expect(nearOf(wim, peter({ mentor: RESIDENT }))).toBe("eachOther");
    expect(nearOf(wim, peter({ household: 1 }))).toBe("household");
    expect(nearOf(wim, peter({}))).toBeNull();
    expect(nearOf(wim, peter({ mentor: null }))).toBeNull();
  });

  it("is nobody who takes no part, or left", () => {
    expect(nearOf(wim, null)).toBeNull();
    expect(nearOf(wim, peter({ mentor: RESIDENT, status: "left" }))).toBeNull();
    expect(nearOf({ ...wim, status: "left" }, peter({ household: 1 }))).toBeNull();
  });
});

const office = {
  head,
  counts: {
    people: { enrolled: 0, participating: 2, paused: 0, left: 0 },
    withoutMentor: 0,
    disputed: 0,
  },
  ends: [],
  staff: [{ address: MENTOR, role: "mentor", revoked: false, from: 0, until: 9_000 } as StaffRow],
  funds: [],
  agreements: [],
} satisfies OfficeAnswer;
const names = {
  "/api/v1/organisations": { organisations: [] },
  "/api/v1/staff": { staff: [{ address: MENTOR, name: "Peter", organisation: 1 }] },
};

describe("the office", () => {
  it("reads it beside the mentor of a resident, before another is named", async () => {
    const drawn = (mentor: PersonRow | null) =>
      pageWith(createElement(AssignMentor, { person: { ...wim, name: "Wim" }, office }), {
        ...names,
        "/index/office": office,
        [`/index/office/people/${MENTOR}`]: { head, person: mentor, household: [] },
      });
    const said = nl["mentor.near.eachOther"]!.replace("{mentor}", "Peter").replace("{name}", "Wim");
    expect(await drawn(peter({ mentor: RESIDENT }))).toContain(said);
    expect(await drawn(peter({}))).not.toContain("sc-notice");
    expect(await drawn(null)).not.toContain("sc-notice");
  });

  it("finds all of them above its residents, and nothing where there are none", async () => {
    const drawn = (people: PersonRow[]) =>
      pageWith(createElement(PeoplePage), {
        ...names,
        "/index/office": office,
        "/index/office/near-mentor pages": {
          pages: [{ head, people, next: null, names: [{ address: RESIDENT, name: "Wim" }] }],
          pageParams: [""],
        },
      });
    const html = await drawn([wim]);
    expect(html).toContain(nl["people.nearText"]);
    expect(html).toContain(nl["people.nearMentor"]!.replace("{mentor}", "Peter"));
    expect(html).toContain(`href="/office/people/${RESIDENT}"`);
    expect(await drawn([])).not.toContain(nl["people.near"]);
  });
});
