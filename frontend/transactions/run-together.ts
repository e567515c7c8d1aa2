import type { TransactionReceipt } from "viem";
import {
  estimateContractGas,
  getCapabilities,
  sendCalls,
  waitForCallsStatus,
  waitForTransactionReceipt,
} from "viem/actions";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type { Config, MeAnswer, RecordsAnswer } from "../../protocol/wire/dossier-api.ts";
import type { Account } from "../account/AccountContext.ts";
import { signerOf } from "../account/signer-of.ts";
import { wasStaff } from "../account/was-staff.ts";
import { waitForBlock } from "../data/wait-for-block.ts";
import type { BoundCall } from "./bound-call.ts";
import { encodeCall } from "./encode-call.ts";
import { ownPart } from "./own-part.ts";
import { RevertedError, RoleEndedError } from "./refused.ts";
import type { WrittenRecords } from "./run-transaction.ts";

/** How many go in one touch: half of what the bundler's door takes; with twice as many its trace says no (decision 77). */
export const MOST_TOGETHER = 20;

/** Whether an account does several calls in one touch, all or none (EIP-5792). Most browser wallets do not. */
export async function actsTogether({ parts, address }: Account): Promise<boolean> {
  const { wagmi } = await parts.signing();
  const signer = await signerOf(parts);
  const chainId = wagmi.chains[0].id;
  const capabilities = await getCapabilities(signer, { account: address, chainId }).catch(
    () => null,
  );
  return capabilities?.atomic?.status === "supported";
}

/**
 * Carries out the first of these in one touch: as many as the chain would take now, at most `MOST_TOGETHER`. All of
 * those happen, or none. Answers how many. @throws what `failureOf` can put into a sentence; what the first one would be
 * refused for.
 */
export async function runTogether(
  wishes: readonly BoundCall[],
  account: Account,
  config: Config,
  written: WrittenRecords,
): Promise<number> {
  const { parts, ask, address } = account;
  const { chain, wagmi } = await parts.signing();
  const me = await ask<MeAnswer>("/api/v1/me");
  if (me.status === "none" && wasStaff(me)) throw new RoleEndedError();

  const tried = await Promise.allSettled(
    wishes.slice(0, MOST_TOGETHER).map(({ records, call }) => {
      const placeholders = records.map(() => ({ commitment: newSalt() }));
      return estimateContractGas(chain, { ...call(config, placeholders), account: address });
    }),
  );
  const refused = tried.findIndex(({ status }) => status === "rejected");
  if (refused === 0) throw (tried[0] as PromiseRejectedResult).reason;
  const taken = wishes.slice(0, refused === -1 ? tried.length : refused);
  const signer = await signerOf(parts);

  const drafts = taken.flatMap(({ records }) => records);
  const key = JSON.stringify(drafts);
  if (drafts.length > 0 && !written.has(key)) {
    const body = { records: drafts };
    const told = await ask<RecordsAnswer>("/api/v1/record-batches", { method: "POST", body });
    written.set(key, told.records);
  }
  const left = [...(written.get(key) ?? [])];
  const calls = taken.map(({ records, call }) => {
    const { target, data } = encodeCall(call(config, left.splice(0, records.length)));
    return { to: target, data };
  });

  const { id } = await sendCalls(signer, {
    account: signer.account,
    chain: wagmi.chains[0],
    calls,
    forceAtomic: true,
  });
  const { receipts } = await waitForCallsStatus(signer, { id, timeout: 60_000 });
  const hash = receipts?.at(-1)?.transactionHash;
  if (!hash) throw new RevertedError();
  const sent: TransactionReceipt = await waitForTransactionReceipt(chain, { hash });
  if (ownPart(sent, address).status !== "success") throw new RevertedError();
  written.delete(key);

  await waitForBlock(sent.blockNumber);
  await parts.queries.invalidateQueries({ queryKey: ["live"] });
  return taken.length;
}
