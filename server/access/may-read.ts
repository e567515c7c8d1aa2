import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** How a viewer stands to a subject. One viewer can stand in several ways at once. */
type Relation = "self" | "mentor" | "creditor" | "office";

/**
 * Everything that is about a person, and who may read it. Nobody else may: no other member of the household, no second
 * official, no counsellor, nobody without a role.
 */
const READERS = {
  /** Enrolled, participating, paused or left; household and neighbourhood; who must agree to offers. */
  standing: ["self", "mentor", "office"],
  /** What a person has, holds, earned, may still earn. */
  coins: ["self", "mentor", "office"],
  /** Who a person's mentor is. */
  mentorship: ["self", "mentor", "office"],
  /** Plans and steps on the chain. */
  goals: ["self", "mentor"],
  debt: ["self", "mentor", "creditor"],
  dispute: ["self", "mentor", "creditor", "office"],
  offer: ["self", "mentor", "creditor"],
  /** Everything the index knows of one resident, in one answer. */
  timeline: ["self", "mentor"],
  /** A mentor's, a creditor's and the office's own desk in the index. */
  caseload: ["mentor"],
  claims: ["creditor"],
  register: ["office"],
  /** Words in the dossier. */
  personWords: ["self", "mentor", "office"],
  goalWords: ["self", "mentor"],
  claimWords: ["self", "mentor", "creditor"],
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
  };
  return READERS[what].some((relation) => holds[relation]);
}
