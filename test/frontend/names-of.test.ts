import { expect, it } from "vitest";
import type { Address } from "../../protocol/wire/basics.ts";
import { namesOf } from "../../frontend/data/names-of.ts";

const SONJA: Address = `0x${"a1".repeat(20)}`;
const RIA: Address = `0x${"a2".repeat(20)}`;
const PETER: Address = `0x${"a3".repeat(20)}`;

const staff = [
  { address: SONJA, name: "Sonja", organisation: 1 },
  { address: RIA, name: "Ria", organisation: 1 },
  { address: PETER, name: "Peter", organisation: 2 },
];
const organisations = [
  { id: 1, name: "Gemeente Arnhem", account: RIA, accounts: [RIA, SONJA] },
  { id: 2, name: "Rijnstad", account: null, accounts: [] },
];

it("a creditor is named by the organisation, whoever acts or acted for it; others by themselves", () => {
  const { nameOf, known } = namesOf(staff, organisations);
  expect([SONJA, RIA, PETER].map(nameOf)).toEqual([
    "Gemeente Arnhem",
    "Gemeente Arnhem",
    "Peter (Rijnstad)",
  ]);
  expect(known).toBe(true);
});

it("nobody is named by a first name while the organisations are not there yet", () => {
  for (const half of [namesOf(staff, undefined), namesOf(undefined, organisations)]) {
    expect(half.known).toBe(false);
    expect([SONJA, RIA, PETER].map(half.nameOf)).toEqual([undefined, undefined, undefined]);
  }
});

it("an answer that the device kept from an earlier version still names who acts", () => {
  const { nameOf } = namesOf(staff, [{ id: 1, name: "Gemeente Arnhem", account: RIA }]);
  expect(nameOf(RIA)).toBe("Gemeente Arnhem");
});
