import { sha256, stringToHex, zeroHash } from "viem";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { Config, NewRecord } from "../../protocol/wire/dossier-api.ts";
import { forgetSending, keptSendings, type KeptSending } from "../account/kept-sendings.ts";
import { keptOperation } from "../account/passkey/kept-operation.ts";
import { batchOf } from "../account/passkey/operation.ts";
import { encodeCall } from "./encode-call.ts";
import { hashing } from "./hashing.ts";
import type { SignedCall } from "./transaction.ts";

/** What somebody wants, as text: the words, and the call as it would be with no commitment in it. */
export function wishOf<Request>(
  transaction: SignedCall<Request>,
  request: Request,
  config: Config,
  drafts: readonly NewRecord[],
): string {
  const nothing = drafts.map(() => ({ commitment: zeroHash }));
  return JSON.stringify([encodeCall(transaction.call(request, config, nothing, hashing)), drafts]);
}

/** How a wish is written down on this device: it holds no words, and a next one with the same words looks different. */
export function sealWish(wish: string, salt: Hex = newSalt()): Pick<KeptSending, "wish" | "salt"> {
  return { wish: sha256(stringToHex(salt + wish)), salt };
}

/** Of what this page told the outcome already, by salt: the same once more on this page is a next wish. */
const told = new Set<Hex>();

export function tellOutcome({ salt }: KeptSending): void {
  told.add(salt);
}

/** The same wish of this account that went out before, and whose outcome was not shown yet. */
export function sentBefore(account: Address, wish: string): KeptSending | undefined {
  keptSendings(account).filter(isOver).forEach(forgetSending);
  const open = keptSendings(account).filter(({ salt }) => !told.has(salt));
  return open.find((one) => sealWish(wish, one.salt).wish === one.wish);
}

/** What a passkey signed is with its connector until it is on the chain, refused or too old: it tells its owner itself. */
function isOver({ byPasskey, hashes, account, to, data }: KeptSending): boolean {
  if (!byPasskey || hashes.length > 0) return false;
  return keptOperation(account)?.operation["callData"] !== batchOf([{ to, data }]);
}
