/** Somebody who sends transactions: an account that pays nothing and owns nothing. */
import type { Address } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import type { Hex } from "../../../chain/record.ts";

export const CHAIN_ID = 68110001;

export interface Writer {
  address: Address;
  /** Signs a transaction with `nonce`: a call of `to`, or a deployment of `data`. */
  sign: (
    nonce: number,
    call?: { to?: Address; data?: Hex; gas?: bigint; value?: bigint; chainId?: number },
  ) => Promise<Hex>;
}

export function newWriter(): Writer {
  const account = privateKeyToAccount(generatePrivateKey());
  return {
    address: account.address,
    sign: (nonce, call = { to: account.address }) =>
      account.signTransaction({
        type: "eip1559",
        chainId: CHAIN_ID,
        maxFeePerGas: 0n,
        maxPriorityFeePerGas: 0n,
        gas: 100_000n,
        nonce,
        ...call,
      }),
  };
}
