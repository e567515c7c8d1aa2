import type { PaperPurpose } from "../../protocol/wire/help-api.ts";
import type { ReadingRole } from "../../protocol/wire/looks-api.ts";
import type { Audience, Shared } from "../../protocol/wire/sharing-api.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** How a viewer stands to a subject. One viewer can stand in several ways at once. */
type Relation =
  | "self"
  | "mentor"
  | "creditor"
  | "office"
  | "official"
  | "approver"
  | "household"
  | "colleague"
  | ReadingRole;

/**
 * A relation, or one that counts only while the person shares this with it, or for a day who has a signed paper of the
 * person about it before them.
 */
type Reader = Relation | `${Audience}, while ${Shared} are shared` | `paper about ${PaperPurpose}`;

/**
 * Everything that is about a person, and who may read it. Nobody else may: no counsellor who is not this person's, nobody
 * without a role. A second mentor of another team reads the plan that waits, without whose it is.
 */
const READERS = {
  /** Enrolled, participating, paused or left; household and neighbourhood; who must agree to offers. */
  standing: ["self", "mentor", "office", "approver", "auditor"],
  /** What a person has, holds, earned, may still earn. */
  coins: ["self", "mentor", "office", "approver", "household, while coins are shared", "auditor"],
  /** Who a person's mentor is. */
  mentorship: ["self", "mentor", "office", "auditor"],
  /** Plans and steps on the chain. */
  goals: [
    "self",
    "mentor",
    "household, while goals are shared",
    "communityBuilder, while goals are shared",
    "paper about goals",
    "auditor",
  ],
  /** A plan as long as it waits for a second pair of eyes. */
  waitingPlan: ["colleague"],
  debt: [
    "self",
    "mentor, while debts are shared",
    "creditor",
    "approver",
    "household, while debts are shared",
    "paper about debts",
    "auditor",
  ],
  dispute: [
    "self",
    "mentor, while debts are shared",
    "creditor",
    "office",
    "approver",
    "household, while debts are shared",
    "paper about debts",
    "auditor",
  ],
  offer: [
    "self",
    "mentor, while debts are shared",
    "creditor",
    "approver",
    "household, while debts are shared",
    "paper about debts",
    "auditor",
  ],
  /** What somebody tried themselves and was refused. */
  attempt: ["self"],
  /** Everything the index knows of one resident, in one answer; plans and debts in it as `goals` and `debt` say. */
  timeline: ["self", "mentor", "approver", "household, while coins are shared", "auditor"],
  /** A mentor's, a creditor's and the office's own desk in the index. */
  caseload: ["mentor"],
  claims: ["creditor"],
  register: ["office"],
  /** Which accounts and agreements there are in the book, without a name or a figure of anybody. */
  book: ["office", "auditor"],
  /** Who opened what, without whose it was. */
  log: ["auditor"],
  /** Invitations that somebody made, and making them. */
  invitations: ["mentor", "office"],
  /** A lost phone, a step on paper: who helps, who must agree, and whoever could say that it is wrong. */
  help: ["self", "office", "official", "household"],
  /** A choice from paper, in the dossier alone. */
  paperChoices: ["self", "office", "official"],
  /** The same of what the household may see: they are whom it is for. */
  householdChoices: ["self", "office", "official", "household"],
  /** Whom it is about, for who must agree, as long as it runs. */
  helpedName: ["self", "mentor", "office", "official", "approver"],
  /** That offers stand still: whoever lives there may be the reason. */
  freeze: ["self", "office"],
  /** By which keys somebody acts, all of which the events tell. */
  devices: ["self", "office"],
  /** Whose word is awaited: offers of whom one stands beside, plans of another team's mentor. */
  approvals: ["self"],
  /** Words in the dossier. */
  name: ["self", "mentor", "office", "approver", "communityBuilder, while goals are shared"],
  personWords: ["self", "mentor", "office"],
  /** Plans, steps, and what the resident says of them. */
  goalWords: [
    "self",
    "mentor",
    "household, while goals are shared",
    "communityBuilder, while goals are shared",
    "paper about goals",
  ],
  /** What a mentor writes besides: why a step came back, compliments, answers. */
  mentorWords: ["self", "mentor", "household, while goals are shared"],
  /** Where somebody stands in life, and what they say of themselves: for the two at the table, whatever is shared or on paper. */
  bridgeWords: ["self", "mentor"],
  claimWords: [
    "self",
    "mentor, while debts are shared",
    "creditor",
    "approver",
    "household, while debts are shared",
    "paper about debts",
  ],
  /** The no of a counsellor or representative. */
  refusalWords: ["self", "mentor, while debts are shared", "approver"],
  disputeWords: ["self", "mentor, while debts are shared", "office", "paper about debts"],
  letters: ["self", "mentor, while debts are shared", "paper about letters"],
  /** What can be seen on a photo is more than what was agreed: no household, no creditor. */
  goalPhotos: ["self", "mentor"],
  letterPhotos: ["self", "mentor, while debts are shared"],
  /** Under which code a creditor registers, where the resident lets it know. */
  matchCode: ["self", "mentor, while debts are shared", "creditor"],
  /** "Niet mee eens", which may be about the mentor. */
  objectionWords: ["self", "office"],
} as const satisfies { [what: string]: readonly Reader[] };

export type What = keyof typeof READERS;

/** The one decision about reading what concerns a person. Pure: the facts are in its arguments. */
export function mayRead(viewer: Viewer | null, subject: Subject, what: What): boolean {
  if (!viewer) return false;
  const holds: Record<Relation, boolean> = {
    self: viewer.address === subject.address,
    mentor: viewer.role === "mentor" && viewer.address === subject.mentor,
    creditor: viewer.role === "creditor" && viewer.address === subject.creditor,
    office: viewer.role === "office",
    official: viewer.role === "second" || viewer.role === "counsellor",
    approver: viewer.address === subject.approver,
    colleague: isColleague(viewer, subject),
    household: viewer.household !== 0 && viewer.household === subject.household,
    // They read totals and the programme, which concern nobody.
    funder: viewer.reads === "funder",
    informationGatherer: viewer.reads === "informationGatherer",
    communityBuilder:
      viewer.reads === "communityBuilder" && !!viewer.place && viewer.place === subject.place,
    // Who audits says first why.
    auditor: viewer.reads === "auditor" && subject.auditors.has(viewer.address),
  };
  const isHelper = viewer.role === "office" || viewer.role === "second";
  const papers = isHelper ? subject.papers.get(viewer.address) : undefined;
  return READERS[what].some((reader: Reader) => {
    const [, purpose] = reader.split("paper about ") as [string, PaperPurpose?];
    if (purpose) return papers?.has(purpose) ?? false;
    const [relation, shared] = reader.split(/, while | are shared/) as [Relation, Shared?];
    return holds[relation] && (!shared || subject.shares[relation as Audience].has(shared));
  });
}

/** Who may look at a plan as a second: a mentor or second of another team or organisation than who proposed it. */
function isColleague({ role, organisation, team }: Viewer, { outside }: Subject): boolean {
  if (!outside || (role !== "mentor" && role !== "second")) return false;
  return organisation !== outside.organisation || team !== outside.team;
}
