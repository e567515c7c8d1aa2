import type { Address, Hex } from "../../../../protocol/wire/basics.ts";
import type { Invitation } from "../../../../protocol/wire/joining-api.ts";

export type Newcomer = { account: Address; invitation: Hex; neighbourhood: number };

/** Who came by an invitation, with the same words on both screens, and is nobody here yet; who came last first. */
export function newcomersOf(
  invitations: readonly Invitation[],
  staff: readonly { address: Address }[],
): Newcomer[] {
  return invitations.flatMap(({ id, purpose, state, status, account, neighbourhood }) => {
    const isNew = purpose === "join" && state === "matched" && status === "none";
    if (!isNew || !account) return [];
    const works = staff.some(({ address }) => address.toLowerCase() === account.toLowerCase());
    return works ? [] : [{ account, invitation: id, neighbourhood }];
  });
}
