import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** How a viewer stands to a subject. One viewer can stand in several ways at once. */
type Relation = "self" | "mentor" | "creditor" | "office" | "approver" | "colleague";

/**
 * Everything that is about a person, and who may read it. Nobody else may: no other member of the household, nobody
 * without a role. A counsellor or representative reads what an offer's yes or no takes; a second mentor of another team
 * reads the plan that waits, without whose it is.
 */
const READERS = {
  /** Enrolled, participating, paused or left; household and neighbourhood; who must agree to offers. */
  standing: ["self", "mentor", "office", "approver"],
  /** What a person has, holds, earned, may still earn. */
  coins: ["self", "mentor", "office"],
  /** Who a person's mentor is. */
  mentorship: ["self", "mentor", "office"],
  /** Plans and steps on the chain. */
  goals: ["self", "mentor"],
  /** A plan as long as it waits for a second pair of eyes. */
  waitingPlan: ["colleague"],
  debt: ["self", "mentor", "creditor", "approver"],
  dispute: ["self", "mentor", "creditor", "office", "approver"],
  offer: ["self", "mentor", "creditor", "approver"],
  /** What somebody tried themselves and was refused. */
  attempt: ["self"],
  /** Everything the index knows of one resident, in one answer. */
  timeline: ["self", "mentor"],
  /** A mentor's, a creditor's and the office's own desk in the index. */
  caseload: ["mentor"],
  claims: ["creditor"],
  register: ["office"],
  /** Whose word is awaited: offers of whom one stands beside, plans of another team's mentor. */
  approvals: ["self"],
  /** Words in the dossier. */
  name: ["self", "mentor", "office", "approver"],
  personWords: ["self", "mentor", "office"],
  goalWords: ["self", "mentor"],
  claimWords: ["self", "mentor", "creditor", "approver"],
  refusalWords: ["self", "mentor", "approver"],
  disputeWords: ["self", "mentor", "office"],
  letters: ["self", "mentor"],
  /** Under which code a creditor registers, where the resident lets it know. */
  matchCode: ["self", "mentor", "creditor"],
} as const satisfies { [what: string]: readonly Relation[] };

export type What = keyof typeof READERS;

/** The one decision about reading what concerns a person. Pure: the facts are in its arguments. */
export function mayRead(viewer: Viewer | null, subject: Subject, what: What): boolean {
  if (!viewer) return false;
  const holds: Record<Relation, boolean> = {
    self: viewer.address === subject.address,
    mentor: viewer.role === "mentor" && viewer.address === subject.mentor,
    creditor: viewer.role === "creditor" && viewer.address === subject.creditor,
    office: viewer.role === "office",
    approver: viewer.address === subject.approver,
    colleague: isColleague(viewer, subject),
  };
  return READERS[what].some((relation) => holds[relation]);
}

/** Who may look at a plan as a second: a mentor or second of another team or organisation than who proposed it. */
function isColleague({ role, organisation, team }: Viewer, { outside }: Subject): boolean {
  if (!outside || (role !== "mentor" && role !== "second")) return false;
  return organisation !== outside.organisation || team !== outside.team;
}
