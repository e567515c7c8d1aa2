import { getAddress, isHex, parseTransaction, recoverTransactionAddress } from "viem";
import type { TransactionSerialized } from "viem";
import { Problem } from "../../problems/problem.ts";
import type { Ask } from "./ask.ts";
import { isSignedIn, needActing } from "./ask.ts";
import { isHelp } from "./help-calls.ts";
import { isStaff } from "./is-staff.ts";

/**
 * Lets a signed transaction through to one of our contracts: of an account of the session, or, from a browser wallet
 * that brings no session, of a member of staff. Staff may help with a passkey account of a resident too. @throws Problem
 */
export async function checkSend(ask: Ask, asked: unknown[]): Promise<unknown[]> {
  const [raw] = asked;
  if (!isHex(raw) || raw.length > 200_000) throw new Problem("bad-input", "Not a transaction");
  const { transaction, sender } = await read(raw as TransactionSerialized);
  const { chainId, everyContract } = ask.services.deployment;

  if (transaction.chainId !== chainId) throw new Problem("bad-input", "For another chain");
  if (!["legacy", "eip2930", "eip1559"].includes(transaction.type ?? "")) {
    throw new Problem("not-allowed", "Not this type of transaction");
  }
  if (!transaction.to) throw new Problem("not-allowed", "Not to one of our contracts");
  const to = getAddress(transaction.to);
  if (!everyContract.includes(to) && !(await isHelp(ask, sender, to, transaction.data))) {
    throw new Problem("not-allowed", "Not to one of our contracts");
  }
  if (!isSignedIn(ask, sender) && !(ask.acting === null && (await isStaff(ask, sender)))) {
    needActing(ask);
    throw new Problem("not-allowed", "Of an account that is not signed in");
  }
  return [raw];
}

async function read(raw: TransactionSerialized) {
  try {
    return {
      transaction: parseTransaction(raw),
      sender: await recoverTransactionAddress({ serializedTransaction: raw }),
    };
  } catch {
    throw new Problem("bad-input", "Not a transaction");
  }
}
