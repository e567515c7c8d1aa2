import type { Address } from "../../protocol/wire/basics.ts";

/** Whom something is about, with the relations that decide who may see it, read from the chain. */
export type Subject = {
  address: Address;
  /** The mentor of this person now. */
  mentor: Address | null;
  /** The creditor of the claim at hand; null where no claim is at hand. */
  creditor: Address | null;
  /** Who must agree before coins of this person are used up, now; absent where that does not matter. */
  approver?: Address | null;
  /** Of a plan that waits for a second: the team it must not be of. Null or absent where no such plan is at hand. */
  outside?: Team | null;
};

/** Where a member of staff works; the number of a team counts within its organisation. */
export type Team = { organisation: number; team: number };
