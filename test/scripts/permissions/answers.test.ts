import { Interface } from "ethers";
import { describe, expect, it } from "vitest";
import { EVERYONE } from "../../../scripts/permissions/actors.ts";
import type { Answers } from "../../../scripts/permissions/answers.ts";
import { surprises, unknown } from "../../../scripts/permissions/answers.ts";
import type { Row } from "../../../scripts/permissions/row.ts";
import { just } from "../../../scripts/permissions/row.ts";

const row: Row = { may: ["resident"], halted: [], prepare: just() };
const face = new Interface([
  "function pause()",
  "function approve(address, uint256) pure returns (bool)",
  "function name() view returns (string)",
]);
/** Everyone is refused but these. */
const said = (state: "usual" | "halted", ...may: string[]): Answers =>
  new Map([
    [state, new Map(EVERYONE.map((who) => [who, may.includes(who) ? "yes" : "StatusRefused"]))],
  ]);

describe("the matrix of permissions", () => {
  it("asks every function that changes something, and the approve that never does", () => {
    expect(unknown(face, { pause: row, approve: row })).toEqual([]);
    expect(unknown(face, { approve: row })).toEqual(["pause is not asked"]);
    expect(unknown(face, { pause: row })).toEqual(["approve is not asked"]);
  });

  it("knows no function that is not there", () => {
    expect(unknown(face, { pause: row, approve: row, name: row })).toEqual(["name is no function"]);
  });

  it("is content when exactly those may who should", () => {
    expect(surprises(said("usual", "resident"), row)).toEqual([]);
    expect(surprises(said("halted"), row)).toEqual([]);
  });

  it("is not, when one may who should not", () => {
    expect(surprises(said("usual", "resident", "deployer"), row)).toEqual([
      "(usual) deployer: yes, should be no",
    ]);
    expect(surprises(said("halted", "resident"), row)).toEqual([
      "(halted) resident: yes, should be no",
    ]);
  });

  it("is not, when one may not who should", () => {
    expect(surprises(said("usual"), row)).toEqual([
      "(usual) resident: StatusRefused, should be yes",
    ]);
  });

  it("lets nobody of the staff go on after their role, unless they are named", () => {
    const after: Answers = new Map([["revoked creditor", new Map([["creditor", "yes"]])]]);
    const creditors: Row = { may: ["creditor"], prepare: just() };
    expect(surprises(after, creditors)).toEqual(["(revoked creditor) creditor: yes, should be no"]);
    expect(surprises(after, { ...creditors, former: ["creditor"] })).toEqual([]);
    expect(surprises(after, { ...creditors, may: EVERYONE })).toEqual([]);
  });
});
