import { getAddress, isAddress, isAddressEqual, isHex } from "viem";
import type { Hex } from "viem";
import { z } from "zod";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import { Problem } from "../../problems/problem.ts";
import type { Ask } from "../rpc/ask.ts";
import { isSignedIn, needActing } from "../rpc/ask.ts";

const address = z.custom<Hex>((value) => isAddress(String(value), { strict: false }));
const bytes = (most: number) =>
  z.custom<Hex>((value) => isHex(value) && value.length % 2 === 0 && value.length <= 2 + 2 * most);
const amount = z.custom<Hex>((value) => isHex(value) && value.length > 2 && value.length <= 34);

/** An operation of EntryPoint v0.8 as JSON-RPC carries it. A field more is refused: it could change what is run. */
const operation = z.strictObject({
  sender: address,
  nonce: z.custom<Hex>((value) => isHex(value) && value.length > 2 && value.length <= 66),
  factory: address.nullish(),
  factoryData: bytes(1_000).nullish(),
  // A group of a hundred confirmations fits.
  callData: bytes(40_000),
  callGasLimit: amount.optional(),
  verificationGasLimit: amount.optional(),
  preVerificationGas: amount.optional(),
  maxFeePerGas: amount.optional(),
  maxPriorityFeePerGas: amount.optional(),
  paymaster: address,
  paymasterVerificationGasLimit: amount.optional(),
  paymasterPostOpGasLimit: amount.optional(),
  // The day, and at a first time an invitation.
  paymasterData: bytes(2_000),
  signature: bytes(10_000),
});

/** No third parameter: an override of the state would let a caller run code of its own inside our contracts. */
const params = z.tuple([operation, address]);

/**
 * Lets an operation through that is of an account of the session, for our EntryPoint, paid by our sponsor and, where it
 * makes the account, from our factory. The sponsor itself decides whether it pays. @throws Problem
 */
export async function checkOperation(ask: Ask, asked: unknown[]): Promise<unknown[]> {
  const { accounts } = ask.services.deployment;
  if (!accounts) throw new Problem("not-found", "This deployment has no passkey accounts");
  const read = params.safeParse(asked.slice(0, 2));
  if (!read.success || asked.length > 2) {
    throw new Problem("bad-input", "Not an operation of EntryPoint v0.8");
  }
  const [{ factory, factoryData, ...rest }, entryPoint] = read.data;

  if (!isAddressEqual(entryPoint, ENTRY_POINT)) {
    throw new Problem("not-allowed", "Not for our EntryPoint");
  }
  if (!isAddressEqual(rest.paymaster, accounts.sponsor)) {
    throw new Problem("not-allowed", "Not paid by our sponsor");
  }
  if (factory && !isAddressEqual(factory, accounts.factory)) {
    throw new Problem("not-allowed", "Not from our factory");
  }
  if (!isSignedIn(ask, getAddress(rest.sender))) {
    needActing(ask);
    throw new Problem("not-allowed", "Of an account that is not signed in");
  }
  return [factory ? { ...rest, factory, factoryData: factoryData ?? "0x" } : rest, entryPoint];
}
