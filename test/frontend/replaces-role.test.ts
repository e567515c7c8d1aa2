import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ReplacesRole } from "../../frontend/desks/office/staff/ReplacesRole.tsx";
import type { StaffRow } from "../../protocol/wire/index-answers.ts";
import { wordsOf } from "./catalogues.ts";
import { pageWith } from "./page-with.ts";
import { aLine, CREDITOR, MENTOR } from "./rows.ts";

const nl = await wordsOf("nl", "office");
const NOW = 1_000;
const official: StaffRow = {
  address: MENTOR,
  role: "office",
  organisation: 1,
  from: 1,
  until: NOW + 1,
  ceiling: "0",
  team: 0,
  revoked: false,
  grantedBy: CREDITOR,
  last: aLine(),
};
const giving = (row: StaffRow | undefined, role: StaffRow["role"] | "") =>
  pageWith(createElement(ReplacesRole, { row, role, now: NOW }), {});

describe("another role for somebody who has one", () => {
  it("says before it is given which role ends", async () => {
    const said = nl["grant.replaces"]!.replace("{role}", nl["role.office"]!);
    expect(await giving(official, "creditor")).toContain(said);
    expect(await giving({ ...official, from: NOW + 1 }, "mentor")).toContain(said);
  });

  it("says nothing where none is lost", async () => {
    expect(await giving(official, "office")).toBe("");
    expect(await giving(official, "")).toBe("");
    expect(await giving(undefined, "mentor")).toBe("");
    expect(await giving({ ...official, revoked: true }, "mentor")).toBe("");
    expect(await giving({ ...official, until: NOW }, "mentor")).toBe("");
  });
});
