import type { Address } from "../../../protocol/wire/basics.ts";

/** Whether two addresses are one account, however their letters are written. */
export function sameAccount(one: Address, other: Address): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
