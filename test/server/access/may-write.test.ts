import { zeroAddress } from "viem";
import { describe, expect, it } from "vitest";
import type { RecordKind } from "../../../protocol/wire/dossier-records.ts";
import { deskOf } from "../../../server/access/desk-of.ts";
import { mayWrite } from "../../../server/access/may-write.ts";
import type { RoleName } from "../../../server/access/viewer.ts";

const address = (digit: string) => `0x${digit.repeat(40)}` as const;
const subject = {
  ...deskOf(address("1"), { mentor: address("2"), creditor: address("3") }),
  approver: address("5"),
};
const programme = deskOf(zeroAddress);

const VIEWERS: { [name: string]: [`0x${string}`, RoleName] } = {
  resident: [address("1"), "none"],
  mentor: [address("2"), "mentor"],
  creditor: [address("3"), "creditor"],
  office: [address("4"), "office"],
  "another mentor": [address("4"), "mentor"],
  "another creditor": [address("4"), "creditor"],
  "second official": [address("4"), "second"],
  counsellor: [address("4"), "counsellor"],
  approver: [address("5"), "counsellor"],
  "mentor whose role ended": [address("2"), "none"],
};

const WRITER: Record<RecordKind, string> = {
  person: "office",
  plan: "resident, mentor",
  subgoal: "resident, mentor",
  sendBack: "mentor",
  undo: "mentor",
  compliment: "mentor",
  report: "resident",
  dispute: "resident",
  claim: "creditor",
  claimChange: "creditor",
  reject: "creditor",
  refuse: "approver",
  pledge: "office",
  suggestion: "resident",
  suggestionAnswer: "mentor",
  bridge: "resident, mentor",
  ownWords: "resident, mentor",
  end: "office",
  move: "office",
  paper: "office",
  elsewhere: "office",
};

describe.each(Object.entries(WRITER) as [RecordKind, string][])("%s", (kind, writer) => {
  it.each(Object.entries(VIEWERS))("by %s", (name, [viewer, role]) => {
    const about = kind === "pledge" ? programme : subject;
    expect(
      mayWrite({ address: viewer, role, organisation: 1, reads: null, household: 0 }, about, kind),
    ).toBe(writer.split(", ").includes(name));
  });

  it("is the office's to write from a signed paper, where it is the resident's own words", () => {
    const purpose = { plan: "goals", subgoal: "goals", report: "goals", suggestion: "goals" };
    const paper = { ...purpose, dispute: "debts" }[kind as string];
    for (const one of ["goals", "debts"] as const)
      for (const role of ["office", "second", "counsellor"] as const) {
        const papers = new Map([[address("4"), new Set([one])]]);
        const writes = mayWrite(
          { address: address("4"), role, organisation: 1, reads: null, household: 0 },
          { ...subject, papers },
          kind,
        );
        expect(writes).toBe(
          role === "office" && (writer === "office" ? kind !== "pledge" : one === paper),
        );
      }
  });

  it("is never about nobody where it is about a person, nor the other way round", () => {
    const wrong = kind === "pledge" ? subject : programme;
    for (const [viewer, role] of Object.values(VIEWERS)) {
      expect(
        mayWrite(
          { address: viewer, role, organisation: 1, reads: null, household: 0 },
          wrong,
          kind,
        ),
      ).toBe(false);
    }
  });
});
