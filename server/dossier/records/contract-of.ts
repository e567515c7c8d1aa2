import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { RecordKind } from "../../../protocol/wire/dossier-records.ts";

/** The contract whose event carries the commitment of each kind of record; a bridge's and own words' no event carries. */
export const CONTRACT_OF: Record<RecordKind, keyof Config["contracts"]> = {
  person: "SocialCoin",
  pledge: "SocialCoin",
  refuse: "SocialCoin",
  end: "SocialCoin",
  move: "SocialCoin",
  elsewhere: "SocialCoin",
  paper: "SocialCoin",
  plan: "GoalPlans",
  subgoal: "GoalPlans",
  report: "GoalPlans",
  sendBack: "GoalPlans",
  undo: "GoalPlans",
  compliment: "GoalPlans",
  suggestion: "GoalPlans",
  suggestionAnswer: "GoalPlans",
  bridge: "GoalPlans",
  ownWords: "GoalPlans",
  claim: "DebtRegister",
  claimChange: "DebtRegister",
  dispute: "DebtRegister",
  reject: "Redemptions",
};
