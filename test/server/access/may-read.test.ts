import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { What } from "../../../server/access/may-read.ts";
import { byPaper } from "../../../server/access/by-paper.ts";
import { mayOpenPaper } from "../../../server/access/may-open-paper.ts";
import { mayRead } from "../../../server/access/may-read.ts";
import type { Papers, Shares, Subject, Team } from "../../../server/access/subject.ts";
import type { PaperPurpose } from "../../../protocol/wire/help-api.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ReadingRole } from "../../../protocol/wire/looks-api.ts";
import type { RoleName, Viewer } from "../../../server/access/viewer.ts";

const address = (digit: string) => `0x${digit.repeat(40)}` as const;
const [resident, mentor, creditor, approver, other] = ["1", "2", "3", "4", "5"].map(address);
const HOUSEHOLD = 7;
/** The neighbourhood where the resident lives. */
const PLACE = 3;
/** Of whom no team counts. */
const OUTSIDE: Team = { organisation: 9, team: 0 };
const READING_ROLES = ["funder", "communityBuilder", "informationGatherer", "auditor"] as const;

const NOTHING: Shares = {
  mentor: new Set(),
  household: new Set(),
  communityBuilder: new Set(),
};
const NO_PAPER: Papers = new Map();
/** The auditor said why, within the hour. */
const ASKED: ReadonlySet<Address> = new Set([other!]);
const subjectWith = (shares: Shares, papers = NO_PAPER, auditors = ASKED): Subject => ({
  address: resident!,
  mentor: mentor!,
  creditor: creditor!,
  approver: approver!,
  household: HOUSEHOLD,
  place: PLACE,
  shares,
  papers,
  auditors,
  outside: { organisation: 1, team: 1 },
});

/** Every kind of viewer that could come by: account, role now, household; of team 1 of organisation 1 unless it is said. */
const VIEWERS = {
  "mentor of another team": [other, "mentor", 0, { organisation: 1, team: 2 }],
  "mentor elsewhere, in a team of the same number": [
    other,
    "mentor",
    0,
    { organisation: 2, team: 1 },
  ],
  "second of another team": [other, "second", 0, { organisation: 1, team: 2 }],
  "counsellor of another team": [other, "counsellor", 0, { organisation: 2, team: 2 }],
  self: [resident, "none", HOUSEHOLD],
  mentor: [mentor, "mentor", 0],
  creditor: [creditor, "creditor", 0],
  office: [other, "office", 0],
  "the counsellor who must agree": [approver, "counsellor", 0],
  "the representative who must agree": [approver, "none", 0],
  "somebody of the household": [other, "none", HOUSEHOLD],
  "another mentor": [other, "mentor", 0],
  "another creditor": [other, "creditor", 0],
  "second official": [other, "second", 0],
  "another counsellor": [other, "counsellor", 0],
  "another resident": [other, "none", HOUSEHOLD + 1],
  "somebody who left the household": [other, "none", 0],
  "the mentor after the role ended": [mentor, "none", 0],
  "the mentor, now creditor": [mentor, "creditor", 0],
  "the creditor after the role ended": [creditor, "none", 0],
  "the creditor, now mentor": [creditor, "mentor", 0],
  funder: [other, "none", 0, OUTSIDE, "funder"],
  communitybuilder: [other, "none", 0, OUTSIDE, "communityBuilder", PLACE],
  "communitybuilder of another neighbourhood": [other, "none", 0, OUTSIDE, "communityBuilder", 4],
  "communitybuilder of no neighbourhood": [other, "none", 0, OUTSIDE, "communityBuilder"],
  "information gatherer": [other, "none", 0, OUTSIDE, "informationGatherer"],
  auditor: [other, "none", 0, OUTSIDE, "auditor"],
} as const satisfies {
  [name: string]: readonly [unknown, RoleName, number, Team?, ReadingRole?, number?];
};
type ViewerName = keyof typeof VIEWERS;

const APPROVERS = ["the counsellor who must agree", "the representative who must agree"] as const;
const COLLEAGUES = [
  "mentor of another team",
  "mentor elsewhere, in a team of the same number",
  "second of another team",
] as const;
const OFFICIALS = [
  "second official",
  "second of another team",
  "another counsellor",
  "counsellor of another team",
  "the counsellor who must agree",
] as const;
const FAMILY = "somebody of the household";

/** The matrix: who may read what while nothing is shared. Who is not named may not. */
const MATRIX: Record<What, readonly ViewerName[]> = {
  standing: ["self", "mentor", "office", ...APPROVERS, "auditor"],
  coins: ["self", "mentor", "office", ...APPROVERS, "auditor"],
  mentorship: ["self", "mentor", "office", "auditor"],
  goals: ["self", "mentor", "auditor"],
  waitingPlan: COLLEAGUES,
  attempt: ["self"],
  approvals: ["self"],
  debt: ["self", "creditor", ...APPROVERS, "auditor"],
  dispute: ["self", "creditor", "office", ...APPROVERS, "auditor"],
  offer: ["self", "creditor", ...APPROVERS, "auditor"],
  timeline: ["self", "mentor", ...APPROVERS, "auditor"],
  caseload: ["mentor"],
  claims: ["creditor"],
  register: ["office"],
  book: ["office", "auditor"],
  log: ["auditor"],
  invitations: ["mentor", "office"],
  help: ["self", "office", ...OFFICIALS, FAMILY],
  helpedName: ["self", "mentor", "office", ...OFFICIALS, ...APPROVERS],
  freeze: ["self", "office"],
  devices: ["self", "office"],
  paperChoices: ["self", "office", ...OFFICIALS],
  householdChoices: ["self", "office", ...OFFICIALS, FAMILY],
  name: ["self", "mentor", "office", ...APPROVERS],
  personWords: ["self", "mentor", "office"],
  goalWords: ["self", "mentor"],
  mentorWords: ["self", "mentor"],
  bridgeWords: ["self", "mentor"],
  claimWords: ["self", "creditor", ...APPROVERS],
  refusalWords: ["self", ...APPROVERS],
  disputeWords: ["self", "office"],
  letters: ["self"],
  goalPhotos: ["self", "mentor"],
  letterPhotos: ["self"],
  matchCode: ["self", "creditor"],
  objectionWords: ["self", "office"],
};

/** Who may have a signed paper before them and read for it; whoever else has the same account may not. */
const HELPERS = ["office", "second official", "second of another team"] as const;
const paperOf = (purpose: PaperPurpose): Papers => new Map([[other!, new Set([purpose])]]);

type Also = Partial<Record<What, ViewerName | readonly ViewerName[]>>;
/** Who may read what besides, while the person shares this, or while somebody has a paper of theirs. */
const SHARED: { name: string; shares: Shares; papers?: Papers; also: Also }[] = [
  { name: "nothing is shared", shares: NOTHING, also: {} },
  {
    name: "debts are shared with the mentor",
    shares: { ...NOTHING, mentor: new Set(["debts"]) },
    also: {
      debt: "mentor",
      dispute: "mentor",
      offer: "mentor",
      claimWords: "mentor",
      refusalWords: "mentor",
      disputeWords: "mentor",
      letters: "mentor",
      letterPhotos: "mentor",
      matchCode: "mentor",
    },
  },
  {
    name: "coins are shared with the household",
    shares: { ...NOTHING, household: new Set(["coins"]) },
    also: { coins: FAMILY, timeline: FAMILY },
  },
  {
    name: "goals are shared with the household",
    shares: { ...NOTHING, household: new Set(["goals"]) },
    also: { goals: FAMILY, goalWords: FAMILY, mentorWords: FAMILY },
  },
  {
    name: "debts are shared with the household",
    shares: { ...NOTHING, household: new Set(["debts"]) },
    also: { debt: FAMILY, dispute: FAMILY, offer: FAMILY, claimWords: FAMILY },
  },
  {
    name: "goals are shared with the communitybuilder",
    shares: { ...NOTHING, communityBuilder: new Set(["goals"]) },
    also: { goals: "communitybuilder", goalWords: "communitybuilder", name: "communitybuilder" },
  },
  {
    name: "debts were somehow shared with the communitybuilder",
    shares: { ...NOTHING, communityBuilder: new Set(["debts", "coins"]) },
    also: {},
  },
  {
    name: "an official has a paper about goals",
    shares: NOTHING,
    papers: paperOf("goals"),
    also: { goals: HELPERS, goalWords: HELPERS },
  },
  {
    name: "an official has a paper about debts",
    shares: NOTHING,
    papers: paperOf("debts"),
    also: {
      debt: HELPERS,
      dispute: HELPERS,
      offer: HELPERS,
      claimWords: HELPERS,
      disputeWords: HELPERS,
    },
  },
  {
    name: "an official has a paper about letters",
    shares: NOTHING,
    papers: paperOf("letters"),
    also: { letters: HELPERS },
  },
];

const WHATS = Object.keys(MATRIX) as What[];
const viewerOf = ([
  who,
  role,
  household,
  team,
  reads,
  place,
]: (typeof VIEWERS)[ViewerName]): Viewer => ({
  address: who!,
  role,
  ...(team ?? { organisation: 1, team: 1 }),
  reads: reads ?? null,
  place: place ?? null,
  household,
});

describe.each(SHARED)("while $name", ({ shares, papers, also }) => {
  describe.each(WHATS)("%s", (what) => {
    it.each(Object.entries(VIEWERS))("for %s", (name, viewer) => {
      const readers: readonly string[] = [...MATRIX[what], ...[also[what] ?? []].flat()];
      expect(mayRead(viewerOf(viewer), subjectWith(shares, papers), what)).toBe(
        readers.includes(name),
      );
    });
  });
});

describe("whatever is shared", () => {
  const shared = fc.record({
    mentor: fc.subarray(["coins", "goals", "debts"] as const).map((what) => new Set(what)),
    household: fc.subarray(["coins", "goals", "debts"] as const).map((what) => new Set(what)),
    communityBuilder: fc
      .subarray(["coins", "goals", "debts"] as const)
      .map((what) => new Set(what)),
  });
  const roles: RoleName[] = ["none", "mentor", "second", "creditor", "counsellor", "office"];
  const viewer = fc.record({
    address: fc.constantFrom(...["1", "2", "3", "4", "5"].map(address)),
    role: fc.constantFrom(...roles),
    organisation: fc.constant(null),
    reads: fc.constantFrom(null, ...READING_ROLES),
    household: fc.constantFrom(0, HOUSEHOLD, HOUSEHOLD + 1),
  });

  it("nobody who is not signed in reads anything", () => {
    fc.assert(
      fc.property(shared, fc.constantFrom(...WHATS), (shares, what) => {
        expect(mayRead(null, subjectWith(shares), what)).toBe(false);
      }),
    );
  });

  it("a person reads all of their own, and sharing more never shows less", () => {
    fc.assert(
      fc.property(viewer, shared, fc.constantFrom(...WHATS), (who, shares, what) => {
        // A colleague reads a plan as it waits; its resident reads it among the own goals.
        const desks: What[] = [
          "caseload",
          "claims",
          "register",
          "book",
          "log",
          "waitingPlan",
          "invitations",
        ];
        if (who.address === resident && !desks.includes(what)) {
          expect(mayRead(who, subjectWith(shares), what)).toBe(true);
        }
        if (mayRead(who, subjectWith(NOTHING), what)) {
          expect(mayRead(who, subjectWith(shares), what)).toBe(true);
        }
      }),
    );
  });

  it("a funder and an information gatherer read nothing about anybody, an auditor no word", () => {
    const words = WHATS.filter((what) => /words$|name$|letters|matchCode/i.test(what));
    fc.assert(
      fc.property(shared, fc.constantFrom(...WHATS), (shares, what) => {
        const outsider = {
          address: other!,
          role: "none",
          organisation: null,
          household: 0,
          place: PLACE,
        } as const;
        const may = (reads: ReadingRole) =>
          mayRead({ ...outsider, reads }, subjectWith(shares), what);
        expect([may("funder"), may("informationGatherer")]).toEqual([false, false]);
        expect(may("auditor") && words.includes(what)).toBe(false);
        const debts: What[] = ["debt", "dispute", "offer", "claimWords", "letters", "matchCode"];
        expect(may("communityBuilder") && debts.includes(what)).toBe(false);
      }),
    );
  });

  it("a mentor or creditor reads nothing where there is none, and nobody is of no household", () => {
    fc.assert(
      fc.property(viewer, shared, fc.constantFrom(...WHATS), (who, shares, what) => {
        const nobodys: Subject = {
          ...subjectWith(shares),
          mentor: null,
          creditor: null,
          approver: null,
          household: 0,
          place: null,
          outside: null,
        };
        const may = mayRead(who, nobodys, what);
        const isOfficial = ["office", "second", "counsellor"].includes(who.role);
        const isHelp = ["help", "helpedName", "paperChoices", "householdChoices"].includes(what);
        const official = who.role === "office" || (isOfficial && isHelp);
        const audits = who.reads === "auditor";
        expect(may && who.address !== resident && !official && !audits).toBe(false);
      }),
    );
  });
});

describe("Work & Inkomen", () => {
  // It is the municipality: a creditor with a claim, an official with a paper before them, who must agree, or who looks
  // along. Whatever it is here, it is not the mentor.
  const sets = fc.subarray(["coins", "goals", "debts"] as const).map((what) => new Set(what));
  const shared = fc.record({ mentor: sets, household: sets, communityBuilder: sets });
  const department = fc.record({
    address: fc.constantFrom(creditor!, approver!, other!),
    role: fc.constantFrom<RoleName>("none", "second", "creditor", "counsellor", "office"),
    organisation: fc.constantFrom(null, 1, 9),
    reads: fc.constantFrom(null, ...READING_ROLES),
    place: fc.constantFrom(null, PLACE),
    household: fc.constant(0),
  });
  const papers = fc.constantFrom(NO_PAPER, paperOf("goals"), paperOf("debts"));

  it("Work & Inkomen never sees mentor notes", () => {
    fc.assert(
      fc.property(department, shared, papers, (who, shares, onPaper) => {
        expect(mayRead(who, subjectWith(shares, onPaper), "mentorWords")).toBe(false);
      }),
    );
  });

  it("as a creditor reads no plan and no letter either", () => {
    const itself = { role: "creditor" as const, reads: null, place: null, household: 0 };
    fc.assert(
      fc.property(shared, (shares) => {
        for (const what of ["goals", "goalWords", "letters", "goalPhotos", "personWords"] as const)
          expect(
            mayRead({ ...itself, address: creditor!, organisation: 1 }, subjectWith(shares), what),
          ).toBe(false);
      }),
    );
  });
});

describe("an auditor", () => {
  const auditor = viewerOf(VIEWERS.auditor);

  it.each(WHATS)("who did not say why, or said so of somebody else, reads no %s", (what) => {
    for (const asked of [[], [mentor!]])
      expect(mayRead(auditor, subjectWith(NOTHING, NO_PAPER, new Set(asked)), what)).toBe(false);
  });

  it("is one as long as the office says so", () => {
    for (const reads of [null, "funder"] as const)
      expect(mayRead({ ...auditor, reads }, subjectWith(NOTHING), "standing")).toBe(false);
  });
});

describe("a signed paper", () => {
  const official: Viewer = {
    address: other!,
    role: "office",
    organisation: 1,
    reads: null,
    household: 0,
  };
  const about = subjectWith(NOTHING, paperOf("debts"));

  it("is why somebody reads where nothing else lets them, and only there", () => {
    expect(byPaper(official, about, "debt")).toBe("debts");
    // The office reads disputes in any case.
    expect(byPaper(official, about, "dispute")).toBeNull();
    expect(byPaper(official, about, "goals")).toBeNull();
    expect(byPaper(official, subjectWith(NOTHING), "debt")).toBeNull();
    expect(byPaper(null, about, "debt")).toBeNull();
  });

  it("of somebody else's desk lets nobody read", () => {
    expect(mayRead({ ...official, address: mentor! }, about, "debt")).toBe(false);
  });

  it("is opened by the office, and by a second while one of another organisation waits", () => {
    const second: Viewer = { ...official, role: "second", organisation: 6 };
    expect(mayOpenPaper(official, about, [])).toBe(true);
    expect(mayOpenPaper(second, about, [])).toBe(false);
    expect(mayOpenPaper(second, about, [6])).toBe(false);
    expect(mayOpenPaper(second, about, [6, 1])).toBe(true);
    for (const role of ["none", "mentor", "creditor", "counsellor"] as const)
      expect(mayOpenPaper({ ...official, role }, about, [1])).toBe(false);
    expect(mayOpenPaper({ ...official, address: resident! }, about, [1])).toBe(false);
  });
});
