import { decodeFunctionData, getAddress, isAddress, isHex } from "viem";
import type { Abi, AbiFunction, Hex } from "viem";
import { z } from "zod";
import { socialAccountAbi } from "../../../protocol/abi/social-account.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Ask } from "./ask.ts";
import { isSignedIn, needActing } from "./ask.ts";
import { contractAt } from "./contract-at.ts";
import { passes } from "./guard.ts";
import { isHelp } from "./help-calls.ts";
import { isKnown } from "./is-known.ts";
import { VIEWS } from "./views.ts";

const address = z.custom<Hex>((value) => isAddress(String(value), { strict: false }));
const hex = z.custom<Hex>((value) => isHex(value) && value.length <= 100_000);

/** No third parameter: an override of the state would let a caller run code of its own inside our contracts. */
const params = z.tuple([
  z.object({
    to: address,
    from: address.optional(),
    data: hex.optional(),
    input: hex.optional(),
    gas: hex.optional(),
    value: hex.optional(),
  }),
  z.union([z.enum(["latest", "pending", "safe", "finalized"]), hex]).default("latest"),
]);

/**
 * Lets a call or an estimate through when it reads what who asks may see, or tries out a transaction from an account of
 * the session. @returns the parameters to send on: what was checked and nothing else.
 * @throws Problem
 */
export async function checkCall(ask: Ask, asked: unknown[]): Promise<unknown[]> {
  const read = params.safeParse(asked);
  if (!read.success) throw new Problem("bad-input", "Not a call of one of our contracts");
  const [{ to, from, data, input, gas, value }, block] = read.data;
  const isOwn = isSignedIn(ask, getAddress(to));
  const contract =
    contractAt(ask.services.deployment, to) ??
    (isOwn || (await helps(ask, from, to, data ?? input))
      ? { name: null, abi: socialAccountAbi }
      : null);
  if (!contract) throw new Problem("not-allowed", "Not one of our contracts");

  const call = decode(contract.abi, data ?? input ?? "0x");
  if (!call) throw new Problem("not-allowed", "Not a function of this contract");
  const { mutability, name, args } = call;

  if (mutability === "view" || mutability === "pure") {
    // An own passkey account answers its owner everything.
    const guard = contract.name === null ? "programme" : VIEWS[contract.name][name];
    if (!guard || !(await passes(ask, guard, args))) throw new Problem("not-allowed", name);
  } else if (!from || !isSignedIn(ask, getAddress(from))) {
    needActing(ask);
    throw new Problem("not-allowed", "Only your own transactions can be tried out");
  } else if (!(await mayTry(ask, getAddress(from), args))) {
    throw new Problem("not-enrolled");
  }
  const checked = { to, data: data ?? input, ...(from && { from }), ...(gas && { gas }) };
  return [value && BigInt(value) !== 0n ? { ...checked, value } : checked, block];
}

/** A member of staff of the session who tries out what helps a resident with their account. */
async function helps(ask: Ask, from: Hex | undefined, to: Hex, data: Hex | undefined) {
  if (!from || !isSignedIn(ask, getAddress(from))) return false;
  return isHelp(ask, getAddress(from), getAddress(to), data);
}

/** Somebody known, or who must agree to the hold at hand. */
async function mayTry(ask: Ask, account: Address, args: Record<string, unknown>): Promise<boolean> {
  if (await isKnown(ask, account)) return true;
  const { facts } = needActing(ask);
  const hold = typeof args.holdId === "number" ? await facts.holdOf(args.holdId) : null;
  return hold !== null && (await facts.approverOf(hold.owner)) === account;
}

/** The function and its arguments by name, or null when this ABI has no such function. */
function decode(abi: Abi, data: Hex) {
  try {
    const { functionName, args = [] } = decodeFunctionData({ abi, data });
    const item = abi.find(
      (entry): entry is AbiFunction => entry.type === "function" && entry.name === functionName,
    )!;
    const named = item.inputs.map((parameter, index) => [
      parameter.name ?? String(index),
      (args as unknown[])[index],
    ]);
    return {
      name: functionName,
      mutability: item.stateMutability,
      args: Object.fromEntries(named) as Record<string, unknown>,
    };
  } catch {
    return null;
  }
}
