import type { Address } from "../../protocol/wire/basics.ts";

/**
 * Does this when no other tab of this browser takes a turn of this account: two that look at the same moment would take the
 * same one, and the chain would let one of them go. Where a page has no locks (no HTTPS), the chain alone sees to it.
 */
export function oneTurn<Outcome>(account: Address, work: () => Promise<Outcome>): Promise<Outcome> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(`socialcoin-turn-${account}`, work) : work();
}
