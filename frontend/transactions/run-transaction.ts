import {
  estimateContractGas,
  simulateContract,
  waitForTransactionReceipt,
  writeContract,
} from "viem/actions";
import type { TransactionReceipt } from "viem";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type {
  Config,
  MeAnswer,
  NewRecord,
  RecordsAnswer,
} from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Account } from "../account/AccountContext.ts";
import { signerOf } from "../account/signer-of.ts";
import { wasStaff } from "../account/was-staff.ts";
import { waitForBlock } from "../data/wait-for-block.ts";
import { ownPart } from "./own-part.ts";
import { RevertedError, RoleEndedError } from "./refused.ts";
import type { SignedCall } from "./transaction.ts";

/** Where a transaction is: the words for each stand in the catalogue under `phase.`. */
export type Phase = "checking" | "words" | "signing" | "waiting" | "indexing";

/** Records that were written for a request already: trying again writes them no second time. */
export type WrittenRecords = Map<string, DossierRecord[]>;

/** All of them or none. */
async function writeWords(ask: Account["ask"], drafts: NewRecord[]): Promise<DossierRecord[]> {
  const [body, ...others] = drafts;
  if (!body) return [];
  if (others.length === 0)
    return [await ask<DossierRecord>("/api/v1/records", { method: "POST", body })];
  const several = { method: "POST", body: { records: drafts } } as const;
  return (await ask<RecordsAnswer>("/api/v1/record-batches", several)).records;
}

/**
 * Sends one transaction: tries it on the chain first, so that a refusal leaves no words behind; then writes the
 * words, signs, and waits for the block. @throws what `failureOf` can put into a sentence.
 */
export async function sendTransaction<Request>(
  transaction: SignedCall<Request>,
  request: Request,
  account: Account,
  config: Config,
  written: WrittenRecords,
  onPhase: (phase: Phase) => void,
): Promise<TransactionReceipt> {
  const { parts, ask, address } = account;

  onPhase("checking");
  const { chain, wagmi } = await parts.signing();
  // An ended session or role is noticed before anything is written.
  const me = await ask<MeAnswer>("/api/v1/me");
  if (me.status === "none" && wasStaff(me)) throw new RoleEndedError();
  const drafts = transaction.records?.(request) ?? [];
  const placeholders = drafts.map(() => ({ commitment: newSalt() }));
  await simulateContract(chain, {
    ...transaction.call(request, config, placeholders),
    account: address,
  });
  const signer = await signerOf(parts);

  if (drafts.length > 0) onPhase("words");
  const key = JSON.stringify(drafts);
  const records = written.get(key) ?? (await writeWords(ask, drafts));
  written.set(key, records);

  onPhase("signing");
  const call = transaction.call(request, config, records);
  // A browser wallet has no session and could not try it out itself; a quarter more, for what changes in between.
  const gas = ((await estimateContractGas(chain, { ...call, account: address })) * 5n) / 4n;
  const hash = await writeContract(signer, {
    ...call,
    gas,
    account: signer.account,
    chain: wagmi.chains[0],
  });

  onPhase("waiting");
  const sent = await waitForTransactionReceipt(chain, { hash, timeout: 60_000 });
  const receipt = ownPart(sent, address);
  if (receipt.status !== "success") throw new RevertedError();
  written.delete(key);
  return receipt;
}

/** Waits until the index has taken in a block, and what the page shows was asked again. @throws IndexSlowError */
export async function untilShown({ parts }: Account, block: bigint): Promise<void> {
  await waitForBlock(block);
  await parts.queries.invalidateQueries({ queryKey: ["live"] });
}

/** Sends one transaction, and waits until the index shows it. @throws what `failureOf` can put into a sentence. */
export async function runTransaction<Request>(
  transaction: SignedCall<Request>,
  request: Request,
  account: Account,
  config: Config,
  written: WrittenRecords,
  onPhase: (phase: Phase) => void,
): Promise<TransactionReceipt> {
  const receipt = await sendTransaction(transaction, request, account, config, written, onPhase);
  onPhase("indexing");
  await untilShown(account, receipt.blockNumber);
  return receipt;
}
