import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import { isChainAway } from "../../errors/is-chain-away.ts";
import { problemOf } from "../../errors/problem-of.ts";
import type { Bundler } from "./bundler-of.ts";
import { keepBrought } from "./keep-brought.ts";
import {
  forgetOperation,
  keptOperation,
  tellLate,
  tellTaken,
  type KeptOperation,
} from "./kept-operation.ts";
import { OperationOverError } from "./passkey-errors.ts";

type BundlerReceipt = { receipt: { transactionHash: Hex } } | null;

const POLL_MS = 100;
/** How long a bundler that answers may take before it is handed the operation again. */
const PATIENCE_MS = 60_000;
const LONGEST_PAUSE_MS = 10_000;
/** The sponsor pays for it on the day of its signature alone. */
const HOLDS_MS = 86_400_000;
/** The way is closed for a while: the same operation goes later. */
const LATER = new Set([
  "bundler-unreachable",
  "server-unreachable",
  "chain-unreachable",
  "too-many-requests",
]);
const SIGNED_OUT = new Set(["sign-in-needed", "session-expired"]);

const settling = new Map<Hex, Promise<Hex>>();

/**
 * Sends a kept operation until it is on the chain, however often it takes: it is the same one each time, so it happens
 * once. Answers the transaction that brought it. Who asks twice waits for the same.
 *
 * @throws OperationOverError when its day is over or it is not kept any more and nothing brought it, what bundler and sponsor
 * refuse of what did not come to stand (it is then forgotten), and what says that nobody is signed in (it stays kept).
 */
export function settleOperation(bundler: Bundler, kept: KeptOperation): Promise<Hex> {
  const going = settling.get(kept.hash) ?? settle(bundler, kept);
  settling.set(kept.hash, going);
  return going.finally(() => settling.delete(kept.hash));
}

async function settle(bundler: Bundler, kept: KeptOperation): Promise<Hex> {
  for (let pause = 500; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    // Another tab of this browser brought it, or its owner signed out.
    if (keptOperation(kept.account)?.hash !== kept.hash)
      return broughtBefore(bundler, kept, new OperationOverError("Signed out"));
    // What was sent in its day may have come to stand while nobody looked.
    if (Date.now() - kept.at > HOLDS_MS)
      return broughtBefore(bundler, kept, new OperationOverError("Its day is over"));
    try {
      const params = [kept.operation, ENTRY_POINT];
      await bundler({ method: "eth_sendUserOperation", params });
      tellTaken(kept);
      const found = await receiptOf(bundler, kept.hash);
      if (found) return isBrought(kept, found);
    } catch (error) {
      if (isSignedOut(error)) throw error;
      // It is refused as well when an earlier sending of it, whose answer got lost, was brought.
      if (!goesLater(error)) return broughtBefore(bundler, kept, error);
      tellLate(kept);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Whether something failed only because bundler, server or chain are not there now. */
export function goesLater(error: unknown): boolean {
  return isChainAway(error) || LATER.has(problemOf(error) ?? "");
}

/** What brought it when nobody looked. @throws `otherwise` when nothing did; waits while nobody can tell. */
async function broughtBefore(
  bundler: Bundler,
  kept: KeptOperation,
  otherwise: unknown,
): Promise<Hex> {
  const ask = () => bundler({ method: "eth_getUserOperationReceipt", params: [kept.hash] });
  const later = async (error: unknown): Promise<unknown> => {
    if (!goesLater(error)) return null;
    await new Promise((resolve) => setTimeout(resolve, LONGEST_PAUSE_MS));
    return ask().catch(later);
  };
  const found = (await ask().catch(later)) as BundlerReceipt;
  if (found) return isBrought(kept, found);
  forgetOperation(kept.hash);
  throw otherwise;
}

/** It is on the chain: that is written down before the operation is let go. */
function isBrought(kept: KeptOperation, { receipt }: NonNullable<BundlerReceipt>): Hex {
  keepBrought(kept, receipt.transactionHash);
  forgetOperation(kept.hash);
  return receipt.transactionHash;
}

function isSignedOut(error: unknown): boolean {
  return SIGNED_OUT.has(problemOf(error) ?? "");
}

/** Null when the bundler does not bring it in time. @throws what goes later, or needs a new session. */
async function receiptOf(bundler: Bundler, hash: Hex): Promise<BundlerReceipt> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const found = (await bundler({
      method: "eth_getUserOperationReceipt",
      params: [hash],
    }).catch((error: unknown) => {
      if (goesLater(error) || isSignedOut(error)) throw error;
      return null;
    })) as BundlerReceipt;
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return null;
}
