import { hexToBigInt, hexToBytes, size } from "viem";
import type { Client } from "viem";
import { getBlock, getCode, readContract } from "viem/actions";
import { ENTRY_POINT, entryPointAbi } from "../../../protocol/accounts/entry-point.ts";
import { packSignature } from "../../../protocol/accounts/pack-signature.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { Bundler } from "./bundler-of.ts";
import { exampleSignature } from "./example-signature.ts";
import { keepOperation, keptOperation, type KeptOperation } from "./kept-operation.ts";
import type { KeptPasskey } from "./kept-passkey.ts";
import { makingOf } from "./making.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import {
  batchOf,
  operationHash,
  operationOnWire,
  sponsorDay,
  type Operation,
  type OwnCall,
} from "./operation.ts";
import { goesLater, settleOperation } from "./settle-operation.ts";
import { touchPasskey } from "./touch-passkey.ts";

type Ways = {
  chainId: number;
  accounts: NonNullable<Config["accounts"]>;
  /** Reads the chain as this account. */
  chain: Client;
  /** Asks the bundler as this account. */
  bundler: Bundler;
};
type Gas = Pick<
  Operation,
  | "verificationGasLimit"
  | "preVerificationGas"
  | "paymasterVerificationGasLimit"
  | "paymasterPostOpGasLimit"
>;

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
/**
 * The part on top of what a bundler thinks. A check that has just enough runs out of it where the bundler traces it; what is
 * asked for bringing the bytes is paid whether it is used or not.
 */
const ROOM: Gas = {
  verificationGasLimit: 4n,
  paymasterVerificationGasLimit: 2n,
  paymasterPostOpGasLimit: 4n,
  preVerificationGas: 50n,
};
const LEAST_WITH_MAKING = 600_000n;
/** Of the batch around a call. */
const BATCH_GAS = 40_000n;
/** Where no bundler tells what it asks for bringing so much: what the chain itself asks for a byte, and some more. */
const GAS_PER_BYTE = 20n;

/**
 * Does these calls as the account of a passkey, all or none, in one touch; the sponsor pays. The account is made with its
 * first operation. What was signed is kept until it is on the chain: when no bundler takes it now, it goes later, and what
 * is asked after it waits for it. Answers the transaction that brought it: whether the calls succeeded stands in it.
 *
 * @param gas What the calls themselves take.
 * @throws PasskeyCancelledError, OperationOverError, or what chain and bundler refuse.
 */
export async function sendOperation(
  ways: Ways,
  passkey: KeptPasskey,
  calls: readonly OwnCall[],
  gas: bigint,
): Promise<Hex> {
  const { kept, brought } = await oneAtATime(() => signOperation(ways, passkey, calls, gas));
  return brought ?? settleOperation(ways.bundler, kept);
}

type Signed = { kept: KeptOperation; brought?: never } | { kept?: never; brought: Hex };

/** Answers what was signed and is kept now; or what brought the same wish, which waited from before. */
async function signOperation(
  { chainId, accounts, chain, bundler }: Ways,
  { account, signer, credential }: KeptPasskey,
  calls: readonly OwnCall[],
  gas: bigint,
): Promise<Signed> {
  const callData = batchOf(calls);
  const before = keptOperation(account);
  if (before) {
    const brought = await settleOperation(bundler, before);
    // Pressed again while it waited: it is the same wish, and it came true.
    if (before.operation["callData"] === callData) return { brought };
  }
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
    callData,
    callGasLimit: gas + BATCH_GAS,
    ...LEAST,
    ...price,
    paymaster: accounts.sponsor,
    paymasterData: sponsorDay(block.timestamp),
    signature: exampleSignature(signer, location.origin),
  };
  if (!code) draft.verificationGasLimit = LEAST_WITH_MAKING;
  const estimated = await estimate(bundler, draft);
  for (const name of Object.keys(LEAST) as (keyof Gas)[]) {
    const wanted = estimated[name] + estimated[name] / ROOM[name];
    if (wanted > draft[name]) draft[name] = wanted;
  }

  const hash = operationHash(draft, chainId);
  const said = await touchPasskey(hexToBytes(hash), credential);
  const operation = operationOnWire({ ...draft, signature: packSignature(signer, said) });
  const kept = { account, hash, operation, at: Date.now() };
  keepOperation(kept);
  return { kept };
}

/** What a bundler thinks that an operation takes; while none is there, what it takes as a rule. */
async function estimate(bundler: Bundler, draft: Operation): Promise<Gas> {
  const asRule = {
    ...LEAST,
    preVerificationGas: LEAST.preVerificationGas + GAS_PER_BYTE * BigInt(size(draft.callData)),
  };
  const params = [operationOnWire(draft), ENTRY_POINT];
  const found = (await bundler({ method: "eth_estimateUserOperationGas", params }).catch(
    (error: unknown) => {
      if (goesLater(error)) return asRule;
      throw error;
    },
  )) as { [name: string]: Hex | bigint };
  const gas = Object.keys(LEAST).map((name) => [name, BigInt(found[name] ?? 0)]);
  return Object.fromEntries(gas) as Gas;
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
