import { keccak256, type Client, type Hex } from "viem";
import {
  getTransaction,
  getTransactionCount,
  prepareTransactionRequest,
  sendRawTransaction,
  sendTransaction as askWallet,
  signTransaction,
} from "viem/actions";
import { keepSending, type KeptSending } from "../account/kept-sendings.ts";
import type { signerOf } from "../account/signer-of.ts";
import { oneTurn } from "./one-turn.ts";

export type Signer = Awaited<ReturnType<typeof signerOf>>;

/** Sends it in the turn of the account that it has, or that it takes now. Where a passkey signs, its account counts the turns. */
export function sendInTurn(chain: Client, signer: Signer, kept: KeptSending): Promise<void> {
  if (kept.byPasskey) return sendBy(signer, kept);
  return oneTurn(kept.account, async () => {
    kept.nonce ??= await getTransactionCount(chain, {
      address: kept.account,
      blockTag: "pending",
    });
    await (signer.account.type === "local" ? sendSigned(signer, kept) : sendBy(signer, kept));
    if (signer.account.type === "local") return;
    // Some wallets choose the turn themselves.
    const chosen = await getTransaction(chain, { hash: kept.hashes.at(-1)! }).catch(() => null);
    if (chosen) keepSending(Object.assign(kept, { nonce: chosen.nonce }));
  });
}

/** The key is at hand: its hash is known, and kept, before it leaves. */
async function sendSigned(signer: Signer, kept: KeptSending): Promise<void> {
  const whole = await prepareTransactionRequest(signer, requestOf(signer, kept));
  const serializedTransaction = await signTransaction(signer, whole as never);
  keepHash(kept, keccak256(serializedTransaction));
  await sendRawTransaction(signer, { serializedTransaction });
}

/** A wallet signs and sends in one, and tells the hash afterwards. */
async function sendBy(signer: Signer, kept: KeptSending): Promise<void> {
  keepSending(kept);
  keepHash(kept, await askWallet(signer, requestOf(signer, kept)));
}

function requestOf({ account, chain }: Signer, { to, data, gas, nonce }: KeptSending) {
  const own = { account, chain, to, data, gas: BigInt(gas) };
  return nonce === null ? own : { ...own, nonce };
}

function keepHash(kept: KeptSending, hash: Hex): void {
  if (!kept.hashes.includes(hash)) kept.hashes.push(hash);
  keepSending(kept);
}
