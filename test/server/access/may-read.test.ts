import { describe, expect, it } from "vitest";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Team } from "../../../server/access/subject.ts";
import type { RoleName } from "../../../server/access/viewer.ts";
import type { What } from "../../../server/access/may-read.ts";
import { mayRead } from "../../../server/access/may-read.ts";

const address = (digit: string) => `0x${digit.repeat(40)}` as const;
const [resident, mentor, creditor, approver, other] = ["1", "2", "3", "4", "5"].map(address);
const subject = {
  address: resident!,
  mentor: mentor!,
  creditor: creditor!,
  approver: approver!,
  outside: { organisation: 1, team: 1 },
};

/** Every kind of viewer that could come by; of team 1 of organisation 1 unless it is said. */
const VIEWERS = {
  approver: [approver, "counsellor"],
  "approver without a role": [approver, "none"],
  "mentor of another team": [other, "mentor", { organisation: 1, team: 2 }],
  "mentor elsewhere, in a team of the same number": [other, "mentor", { organisation: 2, team: 1 }],
  "second of another team": [other, "second", { organisation: 1, team: 2 }],
  "counsellor of another team": [other, "counsellor", { organisation: 2, team: 2 }],
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
} satisfies { [name: string]: [Address | undefined, RoleName, Team?] };

const APPROVERS = ["approver", "approver without a role"] as const;
const COLLEAGUES = [
  "mentor of another team",
  "mentor elsewhere, in a team of the same number",
  "second of another team",
] as const;

/** The matrix: who may read what. Who is not named may not. */
const MATRIX: Record<What, (keyof typeof VIEWERS)[]> = {
  standing: ["self", "mentor", "office", ...APPROVERS],
  coins: ["self", "mentor", "office"],
  mentorship: ["self", "mentor", "office"],
  goals: ["self", "mentor"],
  waitingPlan: [...COLLEAGUES],
  debt: ["self", "mentor", "creditor", ...APPROVERS],
  dispute: ["self", "mentor", "creditor", "office", ...APPROVERS],
  offer: ["self", "mentor", "creditor", ...APPROVERS],
  attempt: ["self"],
  approvals: ["self"],
  timeline: ["self", "mentor"],
  caseload: ["mentor"],
  claims: ["creditor"],
  register: ["office"],
  name: ["self", "mentor", "office", ...APPROVERS],
  personWords: ["self", "mentor", "office"],
  goalWords: ["self", "mentor"],
  claimWords: ["self", "mentor", "creditor", ...APPROVERS],
  refusalWords: ["self", "mentor", ...APPROVERS],
  disputeWords: ["self", "mentor", "office"],
  letters: ["self", "mentor"],
  matchCode: ["self", "mentor", "creditor"],
};

describe.each(Object.entries(MATRIX))("%s", (what, readers) => {
  it.each(Object.entries(VIEWERS))("for %s", (name, [viewer, role, team]) => {
    const may = mayRead(
      { address: viewer!, role, ...(team ?? { organisation: 1, team: 1 }) },
      subject,
      what as What,
    );
    expect(may).toBe((readers as string[]).includes(name));
  });

  it("is never for somebody who is not signed in", () => {
    expect(mayRead(null, subject, what as What)).toBe(false);
  });

  it("is not for a mentor, creditor, approver or second where there is none", () => {
    const alone = { address: resident!, mentor: null, creditor: null };
    for (const role of ["mentor", "creditor", "second", "counsellor"] as const) {
      expect(mayRead({ address: other!, role, organisation: 1 }, alone, what as What)).toBe(false);
    }
  });
});
