import type { What } from "../../access/may-read.ts";
import type { RecordKind } from "../../../protocol/wire/dossier-records.ts";

/** What each kind of record is, for the decision who may read it. A pledge is about nobody. */
export const WHAT_OF: Record<Exclude<RecordKind, "pledge">, What> = {
  person: "personWords",
  plan: "goalWords",
  subgoal: "goalWords",
  report: "goalWords",
  sendBack: "mentorWords",
  undo: "mentorWords",
  compliment: "mentorWords",
  suggestion: "goalWords",
  suggestionAnswer: "mentorWords",
  bridge: "bridgeWords",
  ownWords: "bridgeWords",
  end: "personWords",
  move: "personWords",
  elsewhere: "personWords",
  paper: "personWords",
  claim: "claimWords",
  claimChange: "claimWords",
  reject: "claimWords",
  refuse: "refusalWords",
  dispute: "disputeWords",
};
