import { describe, expect, it } from "vitest";
import { mayChangeChoice } from "../../../server/access/may-change-choice.ts";
import type { RoleName, Viewer } from "../../../server/access/viewer.ts";

const [resident, other] = ["1", "2"].map((digit) => `0x${digit.repeat(40)}` as const);
const choice = { resident: resident!, organisation: 1 };
const who = (role: RoleName, organisation: number | null, address = other!): Viewer => ({
  address,
  role,
  organisation,
  reads: null,
  household: 0,
});
const may = (viewer: Viewer) =>
  (["confirm", "perform", "stop"] as const).filter((one) => mayChangeChoice(viewer, choice, one));

describe("a choice from paper", () => {
  it("is confirmed by an official of another organisation", () => {
    expect(may(who("second", 2))).toEqual(["confirm", "perform", "stop"]);
    expect(may(who("office", 2))).toEqual(["confirm", "perform", "stop"]);
    expect(may(who("second", 1))).toEqual(["perform", "stop"]);
    expect(may(who("office", 1))).toEqual(["perform", "stop"]);
  });

  it("is stopped by whoever it is about and by a counsellor, and is nobody else's", () => {
    expect(may(who("none", null, resident))).toEqual(["stop"]);
    expect(may(who("office", 2, resident))).toEqual(["stop"]);
    expect(may(who("counsellor", 2))).toEqual(["stop"]);
    for (const role of ["none", "mentor", "creditor"] as const)
      expect(may(who(role, 2))).toEqual([]);
  });
});
