import type { Address } from "../../protocol/wire/basics.ts";

/** Whom something is about, with the relations that decide who may see it, read from the chain. */
export type Subject = {
  address: Address;
  /** The mentor of this person now. */
  mentor: Address | null;
  /** The creditor of the claim at hand; null where no claim is at hand. */
  creditor: Address | null;
};
