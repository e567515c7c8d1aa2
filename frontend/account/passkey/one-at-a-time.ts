/**
 * Does this when no other tab of this browser does the like. Two tabs that sign at the same moment would sign the same turn
 * of the account twice, and the one that is kept last would put the other out of mind.
 */
export function oneAtATime<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  return navigator.locks.request("socialcoin-operation", work);
}
