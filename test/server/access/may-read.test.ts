import { describe, expect, it } from "vitest";
import type { What } from "../../../server/access/may-read.ts";
import { mayRead } from "../../../server/access/may-read.ts";

const address = (digit: string) => `0x${digit.repeat(40)}` as const;
const [resident, mentor, creditor, other] = ["1", "2", "3", "4"].map(address);
const subject = { address: resident!, mentor: mentor!, creditor: creditor! };

/** Every kind of viewer that could come by. */
const VIEWERS = {
  self: [resident, "none"],
  mentor: [mentor, "mentor"],
  creditor: [creditor, "creditor"],
  office: [other, "office"],
  "another mentor": [other, "mentor"],
  "another creditor": [other, "creditor"],
  "second official": [other, "second"],
  counsellor: [other, "counsellor"],
  "somebody of the household": [other, "none"],
  "the mentor after the role ended": [mentor, "none"],
  "the mentor, now creditor": [mentor, "creditor"],
  "the creditor after the role ended": [creditor, "none"],
  "the creditor, now mentor": [creditor, "mentor"],
} as const;

/** The matrix: who may read what. Who is not named may not. */
const MATRIX: Record<What, (keyof typeof VIEWERS)[]> = {
  standing: ["self", "mentor", "office"],
  coins: ["self", "mentor", "office"],
  mentorship: ["self", "mentor", "office"],
  goals: ["self", "mentor"],
  debt: ["self", "mentor", "creditor"],
  dispute: ["self", "mentor", "creditor", "office"],
  offer: ["self", "mentor", "creditor"],
  timeline: ["self", "mentor"],
  caseload: ["mentor"],
  claims: ["creditor"],
  register: ["office"],
  personWords: ["self", "mentor", "office"],
  goalWords: ["self", "mentor"],
  claimWords: ["self", "mentor", "creditor"],
  disputeWords: ["self", "mentor", "office"],
  letters: ["self", "mentor"],
  matchCode: ["self", "mentor", "creditor"],
};

describe.each(Object.entries(MATRIX))("%s", (what, readers) => {
  it.each(Object.entries(VIEWERS))("for %s", (name, [viewer, role]) => {
    const may = mayRead(
      { address: viewer!, role: role, organisation: null },
      subject,
      what as What,
    );
    expect(may).toBe((readers as string[]).includes(name));
  });

  it("is never for somebody who is not signed in", () => {
    expect(mayRead(null, subject, what as What)).toBe(false);
  });

  it("is not for a mentor or creditor where there is none", () => {
    const alone = { address: resident!, mentor: null, creditor: null };
    for (const role of ["mentor", "creditor"] as const) {
      expect(mayRead({ address: other!, role, organisation: 1 }, alone, what as What)).toBe(false);
    }
  });
});
