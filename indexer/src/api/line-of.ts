import type { line } from "ponder:schema";
import { getAddress } from "viem";
import type { Line, WireValue } from "../../../protocol/wire/basics.ts";

/** A line as it goes over the wire. */
export function lineOf(row: typeof line.$inferSelect): Line {
  return {
    ...row,
    contract: row.contract as Line["contract"],
    args: row.args as { [name: string]: WireValue },
    sender: getAddress(row.sender),
  };
}
