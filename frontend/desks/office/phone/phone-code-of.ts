import type { Address } from "../../../../protocol/wire/basics.ts";
import type { Invitation } from "../../../../protocol/wire/joining-api.ts";
import { sameAddress } from "../same-address.ts";

/** The newest code for a new phone of this account that waits to be used, or was used and waits for its words. */
export function phoneCodeOf(
  invitations: readonly Invitation[],
  account: Address,
): Invitation | undefined {
  return invitations.find(
    ({ replaces, state }) =>
      replaces !== null &&
      sameAddress(replaces.account, account) &&
      (state === "open" || state === "claimed"),
  );
}
