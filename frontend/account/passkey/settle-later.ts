import type { Hex } from "../../../protocol/wire/basics.ts";
import type { AccountParts } from "../account-parts.ts";
import { fetched } from "../fetched.ts";
import type { KeptOperation } from "./kept-operation.ts";

/** Sends what was signed on an earlier visit, with what is loaded only where there is something to send. */
export async function settleLater(parts: AccountParts, kept: KeptOperation): Promise<Hex> {
  const { wagmi } = await parts.signing();
  const [{ bundlerOf }, { settleOperation }] = await fetched(
    Promise.all([import("./bundler-of.ts"), import("./settle-operation.ts")]),
  );
  return settleOperation(bundlerOf(kept.account, wagmi.chains[0]), kept);
}
