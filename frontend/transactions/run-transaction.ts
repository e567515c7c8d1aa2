import type { TransactionReceipt } from "viem";
import { estimateContractGas, simulateContract } from "viem/actions";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type {
  Config,
  MeAnswer,
  NewRecord,
  RecordsAnswer,
} from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Account } from "../account/AccountContext.ts";
import {
  forgetSending,
  forgetShown,
  keepSending,
  type KeptSending,
} from "../account/kept-sendings.ts";
import { signerOf } from "../account/signer-of.ts";
import { wasStaff } from "../account/was-staff.ts";
import { waitForBlock } from "../data/wait-for-block.ts";
import { callAbi } from "./call-abi.ts";
import { encodeCall } from "./encode-call.ts";
import { hashing } from "./hashing.ts";
import { ownPart } from "./own-part.ts";
import { RevertedError, RoleEndedError } from "./refused.ts";
import { sendOnce } from "./send-once.ts";
import type { SignedCall } from "./transaction.ts";
import { sealWish, sentBefore, tellOutcome, wishOf } from "./wish-of.ts";

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

type Sent = { kept: KeptSending; receipt: TransactionReceipt };

/**
 * Sends one transaction: tries it on the chain first, so that a refusal leaves no words behind; then writes the
 * words, signs, and waits for the block. Whoever asks the same again before its outcome was shown, also after a reload, gets
 * the outcome of the first: it is not done twice (decision 88). @throws what `failureOf` can put into a sentence.
 */
async function send<Request>(
  transaction: SignedCall<Request>,
  request: Request,
  account: Account,
  config: Config,
  written: WrittenRecords,
  onPhase: (phase: Phase) => void,
): Promise<Sent> {
  const { parts, ask, address } = account;

  onPhase("checking");
  const { chain } = await parts.signing();
  // An ended session or role is noticed before anything is written.
  const me = await ask<MeAnswer>("/api/v1/me");
  if (me.status === "none" && wasStaff(me)) throw new RoleEndedError();
  const drafts = transaction.records?.(request) ?? [];
  const wish = wishOf(transaction, request, config, drafts);
  const before = sentBefore(address, wish);
  const key = JSON.stringify(drafts);
  const kept = before ?? { ...(await prepare()), ...sealWish(wish) };

  const signer = () => signerOf(parts);
  const sent = await sendOnce(chain, signer, kept, before !== undefined, () => onPhase("waiting"));
  written.delete(key);
  const receipt = ownPart(sent, address);
  if (receipt.status !== "success") {
    forgetSending(kept);
    throw new RevertedError();
  }
  const stands = { block: Number(receipt.blockNumber), at: Date.now() };
  // It is sent no more: a list of ten thousand lines would fill the device with calls.
  keepSending({ ...kept, data: "0x", stands });
  return { kept, receipt };

  /** What is to be sent, its words written. */
  async function prepare(): Promise<Omit<KeptSending, "wish" | "salt">> {
    const placeholders = drafts.map(() => ({ commitment: newSalt() }));
    const trial = transaction.call(request, config, placeholders, hashing);
    await simulateContract(chain, { ...trial, abi: callAbi(trial), account: address });
    await signerOf(parts);

    if (drafts.length > 0) onPhase("words");
    const records = written.get(key) ?? (await writeWords(ask, drafts));
    written.set(key, records);

    onPhase("signing");
    const call = transaction.call(request, config, records, hashing);
    const { target, data } = encodeCall(call);
    // A browser wallet has no session and could not try it out itself; a quarter more, for what changes in between.
    const asked = { ...call, abi: callAbi(call), account: address };
    const gas = ((await estimateContractGas(chain, asked)) * 5n) / 4n;
    const byPasskey = parts.identity.kind === "passkey";
    const once = { account: address, to: target, data, gas: String(gas) };
    return { ...once, byPasskey, nonce: null, hashes: [] };
  }
}

/** Sends one transaction and waits for its block; that a page shows it is waited for by `untilShown`. The same once more is a next wish. */
export async function sendTransaction<Request>(
  ...asked: Parameters<typeof send<Request>>
): Promise<TransactionReceipt> {
  const { kept, receipt } = await send(...asked);
  tellOutcome(kept);
  return receipt;
}

/** Waits until the index has taken in a block, and what the page shows was asked again. @throws IndexSlowError */
export async function untilShown({ parts, address }: Account, block: bigint): Promise<void> {
  await waitForBlock(block);
  forgetShown(address, Number(block));
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
  const { receipt } = await send(transaction, request, account, config, written, onPhase);
  onPhase("indexing");
  await untilShown(account, receipt.blockNumber);
  return receipt;
}
