import type { Client, TransactionReceipt } from "viem";
import { getTransactionCount } from "viem/actions";
import { forgetSending, type KeptSending } from "../account/kept-sendings.ts";
import { isChainAway } from "../errors/is-chain-away.ts";
import { causesOf } from "../errors/causes-of.ts";
import { problemOf } from "../errors/problem-of.ts";
import { ReplacedError, UnheardError } from "./refused.ts";
import { sendInTurn, type Signer } from "./send-in-turn.ts";
import { firstReceipt, sentReceipt } from "./sent-receipt.ts";

/** It did not get as far as the chain, or nobody knows how far it got. */
const AWAY = new Set(["server-unreachable", "chain-unreachable"]);

/**
 * Sends what is kept, and waits for the block that has it. However often it is called, what it asks happens once: each time it
 * goes out in the same turn (nonce) of the account with the same call, and a chain takes one of those.
 *
 * @param isAgain It may have gone out before.
 * @param onSent When it is out, or may be.
 * @throws ReplacedError where something else took the turn, UnheardError where it may be out and nobody answers, and what
 * signing, sending and waiting throw.
 */
export async function sendOnce(
  chain: Client,
  signer: () => Promise<Signer>,
  kept: KeptSending,
  isAgain: boolean,
  onSent: () => void,
): Promise<TransactionReceipt> {
  try {
    return await sendAndWait(chain, signer, kept, isAgain, onSent);
  } catch (error) {
    // Nobody may be told that nothing changed, of what may be in the book.
    throw kept.hashes.length > 0 && isAway(error) ? new UnheardError() : error;
  }
}

async function sendAndWait(
  ...[chain, signer, kept, isAgain, onSent]: Parameters<typeof sendOnce>
): Promise<TransactionReceipt> {
  const before = [...kept.hashes];
  if (isAgain) {
    const there = await sentReceipt(chain, before);
    if (there) return there;
    // It stood in a block, or a bundler brought it: this chain does not show that block now.
    const isBrought = kept.nonce === null && before.length > 0;
    if (kept.stands || isBrought) return firstReceipt(chain, before);
    if (await isTurnOver(chain, kept)) return outcomeOf(chain, kept);
  }

  const signs = await signer();
  try {
    await sendInTurn(chain, signs, kept);
  } catch (error) {
    if (!isAgain && neverLeft(error, signs)) forgetSending(kept);
    // This one, or the first of them, may be on its way still: what came of it is told, or that it takes long.
    const mayBeOut = before.length > 0 || (kept.hashes.length > 0 && isAway(error));
    if (!mayBeOut || isNo(error)) throw error;
  }
  onSent();
  return firstReceipt(chain, kept.hashes);
}

async function isTurnOver(chain: Client, { account, nonce }: KeptSending): Promise<boolean> {
  if (nonce === null) return false;
  return (await getTransactionCount(chain, { address: account, blockTag: "latest" })) > nonce;
}

/** The turn was taken: by one of these since they were looked for, or by another. */
async function outcomeOf(chain: Client, kept: KeptSending): Promise<TransactionReceipt> {
  const there = await sentReceipt(chain, kept.hashes);
  if (there) return there;
  forgetSending(kept);
  throw new ReplacedError();
}

/** It certainly went nowhere: its owner said no, or the door answered. A wallet that failed may have sent it all the same. */
function neverLeft(error: unknown, { account }: Signer): boolean {
  if (account.type !== "local") return isNo(error);
  return !isAway(error);
}

function isAway(error: unknown): boolean {
  return isChainAway(error) || AWAY.has(problemOf(error) ?? "");
}

/** The owner of a browser wallet said no, or nobody is signed in any more: that has to be told, whatever went out before. */
function isNo(error: unknown): boolean {
  const problem = problemOf(error);
  return (
    problem === "sign-in-needed" ||
    problem === "session-expired" ||
    causesOf(error).some((one) => one instanceof Error && one.name === "UserRejectedRequestError")
  );
}
