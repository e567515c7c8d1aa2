import { hexToBigInt, hexToBytes } from "viem";
import type { Client } from "viem";
import { getBlock, getCode, readContract } from "viem/actions";
import { ENTRY_POINT, entryPointAbi } from "../../../protocol/accounts/entry-point.ts";
import { packSignature } from "../../../protocol/accounts/pack-signature.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import { exampleSignature } from "./example-signature.ts";
import type { KeptPasskey } from "./kept-passkey.ts";
import { makingOf } from "./making.ts";
import {
  batchOf,
  operationHash,
  operationOnWire,
  sponsorDay,
  type Operation,
  type OwnCall,
} from "./operation.ts";
import { OperationSlowError } from "./passkey-errors.ts";
import { touchPasskey } from "./touch-passkey.ts";

type Ways = {
  chainId: number;
  accounts: NonNullable<Config["accounts"]>;
  /** Reads the chain as this account. */
  chain: Client;
  /** Asks the bundler as this account. */
  bundler: Bundler;
};
/** Any bundler over JSON-RPC (ERC-7769). @throws what it refuses. */
export type Bundler = (asked: { method: string; params: unknown[] }) => Promise<unknown>;
type Gas = Pick<
  Operation,
  | "verificationGasLimit"
  | "preVerificationGas"
  | "paymasterVerificationGasLimit"
  | "paymasterPostOpGasLimit"
>;
type BundlerReceipt = { receipt: { transactionHash: Hex } } | null;

/**
 * What a check of a passkey takes; a bundler estimates with a signature that no passkey made, which costs less. Of what
 * is not used nothing is paid.
 */
const LEAST: Gas = {
  verificationGasLimit: 160_000n,
  preVerificationGas: 50_000n,
  paymasterVerificationGasLimit: 150_000n,
  paymasterPostOpGasLimit: 50_000n,
};
const LEAST_WITH_MAKING = 600_000n;
/** Of the batch around a call. */
const BATCH_GAS = 40_000n;
const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Does these calls as the account of a passkey, all or none, in one touch; the sponsor pays. The account is made with its
 * first operation. Answers the transaction that brought it to the chain: whether the calls succeeded stands in it.
 *
 * @param gas What the calls themselves take.
 * @throws PasskeyCancelledError, OperationSlowError, or what chain and bundler refuse.
 */
export async function sendOperation(
  { chainId, accounts, chain, bundler }: Ways,
  { account, signer, credential }: KeptPasskey,
  calls: readonly OwnCall[],
  gas: bigint,
): Promise<Hex> {
  const [code, nonce, block, price] = await Promise.all([
    getCode(chain, { address: account }),
    readContract(chain, {
      address: ENTRY_POINT,
      abi: entryPointAbi,
      functionName: "getNonce",
      args: [account, 0n],
    }),
    getBlock(chain),
    priceOf(bundler),
  ]);
  const draft: Operation = {
    sender: account,
    nonce,
    ...(!code && { factory: accounts.factory, factoryData: makingOf(signer) }),
    callData: batchOf(calls),
    callGasLimit: gas + BATCH_GAS,
    ...LEAST,
    ...price,
    paymaster: accounts.sponsor,
    paymasterData: sponsorDay(block.timestamp),
    signature: exampleSignature(signer, location.origin),
  };
  if (!code) draft.verificationGasLimit = LEAST_WITH_MAKING;
  const estimated = (await bundler({
    method: "eth_estimateUserOperationGas",
    params: [operationOnWire(draft), ENTRY_POINT],
  })) as { [name in keyof Gas]?: Hex };
  for (const name of Object.keys(LEAST) as (keyof Gas)[]) {
    const found = hexToBigInt(estimated[name] ?? "0x0");
    if (found > draft[name]) draft[name] = found;
  }

  const said = await touchPasskey(hexToBytes(operationHash(draft, chainId)), credential);
  const hash = await bundler({
    method: "eth_sendUserOperation",
    params: [operationOnWire({ ...draft, signature: packSignature(signer, said) }), ENTRY_POINT],
  });
  return untilOnChain(bundler, hash as Hex);
}

/** What the bundler wants for a unit of gas. */
async function priceOf(
  bundler: Bundler,
): Promise<Pick<Operation, "maxFeePerGas" | "maxPriorityFeePerGas">> {
  const { fast } = (await bundler({
    method: "pimlico_getUserOperationGasPrice",
    params: [],
  })) as { fast: { maxFeePerGas: Hex; maxPriorityFeePerGas: Hex } };
  return {
    maxFeePerGas: hexToBigInt(fast.maxFeePerGas),
    maxPriorityFeePerGas: hexToBigInt(fast.maxPriorityFeePerGas),
  };
}

async function untilOnChain(bundler: Bundler, hash: Hex): Promise<Hex> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    const found = (await bundler({
      method: "eth_getUserOperationReceipt",
      params: [hash],
    }).catch(() => null)) as BundlerReceipt;
    if (found) return found.receipt.transactionHash;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new OperationSlowError("Not on the chain after a minute");
}
