import { createElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { AlsoResident } from "../../frontend/desks/office/staff/AlsoResident.tsx";
import type { PersonRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aPerson, MENTOR, RESIDENT } from "./rows.ts";

vi.mock("react", async (original) =>
  (await import("./first-drawing.ts")).firstDrawing(await original()),
);

const nl = await wordsOf("nl", "office");
const giving = (isMentor: boolean, person: PersonRow | null) =>
  pageWith(createElement(AlsoResident, { account: RESIDENT, isMentor }), {
    [`/index/office/people/${RESIDENT}`]: { head: { block: 1, time: 1 }, person, household: [] },
    "/api/v1/organisations": { organisations: [] },
    "/api/v1/staff": { staff: [{ address: MENTOR, name: "Peter", organisation: 1 }] },
  });

describe("a role for somebody who takes part as a resident", () => {
  it("says so before it is given, whichever role", async () => {
    const html = await giving(false, aPerson({ address: RESIDENT }));
    expect(html).toContain(nl["grant.resident"]);
    expect(html).not.toContain("eigen mentor");
  });

  it("says who approves the own steps of a mentor, or that nobody does yet", async () => {
    const guided = await giving(true, aPerson({ address: RESIDENT, mentor: MENTOR }));
    expect(guided).toContain(nl["grant.residentMentor"]!.replace("{mentor}", "Peter"));
    const alone = await giving(true, aPerson({ address: RESIDENT, mentor: null }));
    expect(alone).toContain(nl["grant.residentNoMentor"]);
  });

  it("says nothing of who takes no part, or left", async () => {
    expect(await giving(true, null)).toBe("");
    expect(await giving(true, aPerson({ address: RESIDENT, status: "left" }))).toBe("");
  });
});
