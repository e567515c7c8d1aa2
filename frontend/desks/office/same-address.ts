import type { Address } from "../../../protocol/wire/basics.ts";

/** Whether two addresses are the same account, however their letters are written. */
export function sameAddress(one: Address | null | undefined, two: Address | null | undefined) {
  return one?.toLowerCase() === two?.toLowerCase();
}
