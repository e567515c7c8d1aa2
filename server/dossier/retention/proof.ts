import { destructions } from "../tables.ts";

/** What the proof of a destruction says: nothing of whom. */
export const PROOF = {
  at: destructions.at,
  process: destructions.process,
  rule: destructions.rule,
  count: destructions.count,
  since: destructions.since,
  proposedBy: destructions.proposedBy,
  agreedBy: destructions.agreedBy,
};
