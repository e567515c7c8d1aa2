import type { Client, TransactionReceipt } from "viem";
import { getTransactionCount } from "viem/actions";
import { forgetSending, type KeptSending } from "../account/kept-sendings.ts";
import { isChainAway } from "../errors/is-chain-away.ts";
import { causesOf } from "../errors/causes-of.ts";
import { problemOf } from "../errors/problem-of.ts";
import { ReplacedError } from "./refused.ts";
import { sendInTurn, type Signer } from "./send-in-turn.ts";
import { firstReceipt, sentReceipt } from "./sent-receipt.ts";

/** It did not get as far as the chain, or nobody knows how far it got. */
const AWAY = new Set(["server-unreachable", "chain-unreachable"]);

/**
 * Sends what is kept, and waits for the block that has it. However often it is called, what it asks happens once: each time it
 * goes out in the same turn (nonce) of the account with the same call, and a chain takes one of those.
 *
 * @param isAgain It may have gone out before.
 * @param onSent When it is out.
 * @throws ReplacedError where something else took the turn, and what signing, sending and waiting throw.
 */
export async function sendOnce(
  chain: Client,
  signer: () => Promise<Signer>,
  kept: KeptSending,
  isAgain: boolean,
  onSent: () => void,
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
    // The first of them may be on its way still: what came of it is told, or that it takes long.
    if (before.length === 0 || isNo(error)) throw error;
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
  return !isChainAway(error) && !AWAY.has(problemOf(error) ?? "");
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
