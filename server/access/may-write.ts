import { zeroAddress } from "viem";
import type { PaperPurpose } from "../../protocol/wire/help-api.ts";
import type { RecordKind } from "../../protocol/wire/dossier-records.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** Who writes down which words. The creditor of a subject is one the resident let know, or one with a claim. */
const WRITERS: Record<
  RecordKind,
  "self" | "mentor" | "both" | "creditor" | "office" | "approver" | "programme"
> = {
  person: "office",
  // The mentor proposes them; better words for them come from either side.
  plan: "both",
  subgoal: "both",
  sendBack: "mentor",
  undo: "mentor",
  compliment: "mentor",
  report: "self",
  dispute: "self",
  claim: "creditor",
  claimChange: "creditor",
  reject: "creditor",
  refuse: "approver",
  pledge: "programme",
  suggestion: "self",
  suggestionAnswer: "mentor",
  // At one table: whoever of the two holds the device.
  bridge: "both",
  ownWords: "both",
  end: "office",
  move: "office",
  elsewhere: "office",
  paper: "office",
};

/** Which of a resident's own words a signed paper can hold, and what such a paper is about. */
const PAPER_OF: { [kind in RecordKind]?: PaperPurpose } = {
  plan: "goals",
  subgoal: "goals",
  report: "goals",
  suggestion: "goals",
  dispute: "debts",
};

/** The one decision about writing a record. Records about the programme have the zero address as their subject. */
export function mayWrite(viewer: Viewer, subject: Subject, kind: RecordKind): boolean {
  const writer = WRITERS[kind];
  const aboutNobody = subject.address === zeroAddress;
  if (aboutNobody !== (writer === "programme")) return false;
  // Words that the resident signed for on paper, written down by the official who has it.
  const paper = PAPER_OF[kind];
  const held = viewer.role === "office" ? subject.papers.get(viewer.address) : undefined;
  const self = viewer.address === subject.address || (!!paper && !!held?.has(paper));
  const mentor = viewer.role === "mentor" && viewer.address === subject.mentor;
  switch (writer) {
    case "self":
      return self;
    case "mentor":
      return mentor;
    case "both":
      return self || mentor;
    case "creditor":
      return viewer.role === "creditor" && viewer.address === subject.creditor;
    case "approver":
      return viewer.address === subject.approver;
    case "office":
    case "programme":
      return viewer.role === "office";
  }
}
