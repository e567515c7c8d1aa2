/** A new key for a member of staff, by governance: two sign, seven days pass, then anybody can finish it. */
import {
  encodeAbiParameters,
  encodeFunctionData,
  isHex,
  keccak256,
  size,
  verifyTypedData,
  zeroAddress,
} from "viem";
import { createWalletClient, http, zeroHash, type LocalAccount } from "viem";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import { keyOfSigner } from "../../protocol/accounts/key-of-signer.ts";
import { threeWords } from "../../protocol/invitations/three-words.ts";
import type { NewStaffKey } from "../../protocol/accounts/new-staff-key.ts";
import type { Address, Hex } from "../../protocol/wire/basics.ts";
import { connectChain } from "../../server/chain/connect-chain.ts";
import type { ChainConnection } from "../../server/chain/connect-chain.ts";
import type { Deployment } from "../../server/deployment.ts";
import { devicesOfAccount } from "../../server/help/devices-of-account.ts";
import { Advice } from "../bootstrap/advice.mjs";
import {
  DELAY,
  municipalityAbi,
  packSignatures,
  timelockAbi,
  whatIsSigned,
  type Signature,
} from "./municipality.ts";

export type Place = {
  rpcUrl: string;
  deployment: Deployment;
  municipality: Address;
  timelock: Address;
  guardian: Address;
};

/** What goes from hand to hand, as a file. Nothing in it is secret. */
export type StaffRecovery = NewStaffKey & {
  /** Of the new key: they stand on the new device, and whoever signs hears them from its owner. */
  words: string;
  /** The turn of the municipality's account: another batch that goes first makes these signatures worthless. */
  nonce: string;
  signatures: Signature[];
  /** What the two sign is that this recovery, which waits in the timelock, is cancelled. */
  cancels?: true;
};

/** A verifier's address and the two coordinates of a key. */
const SIGNER_LENGTH = 84;
const NEEDED = 2;

/**
 * Puts together what has to be signed. @throws Advice where this is not an account of staff, the key is none, or it is not
 * clear which key is lost.
 */
export async function planRecovery(
  { rpcUrl, deployment, municipality }: Place,
  account: Address,
  newSigner: Hex,
  lost?: Hex,
): Promise<StaffRecovery> {
  const chain = connectChain(rpcUrl);
  const { verifier } = deployment.accounts!;
  if (!isHex(newSigner) || size(newSigner) !== SIGNER_LENGTH || !startsWith(newSigner, verifier))
    throw new Advice("The new key is no passkey of this system. Copy it from the office's screen.");

  const { kind, devices } = await devicesOfAccount({ chain, deployment }, account);
  if (kind !== "passkey") throw new Advice(`${account} is no account of a passkey.`);
  const record = await chain.client.readContract({
    address: deployment.contracts.SocialCoin,
    abi: socialCoinAbi,
    functionName: "staff",
    args: [account],
  });
  const { timestamp } = await chain.client.getBlock();
  if (record.role === 0 || BigInt(record.until) <= timestamp)
    throw new Advice(`${account} holds no role. The office helps with it: "Telefoon kwijt".`);

  const signers = devices.map(({ signer }) => signer);
  const lostSigner = lost ?? (signers.length === 1 ? signers[0] : undefined);
  if (!lostSigner || !signers.some((one) => same(one, lostSigner)))
    throw new Advice(`Say which key is lost, --lost KEY, one of:\n${signers.join("\n")}`);

  return {
    account,
    newSigner,
    lostSigner,
    words: await wordsOf(newSigner),
    nonce: await turnOf(chain, municipality),
    signatures: [],
  };
}

/** The turn of the municipality's account that a signature of now counts for. */
export async function turnOf({ client }: ChainConnection, municipality: Address): Promise<string> {
  const asked = { address: municipality, abi: municipalityAbi, functionName: "nonce" } as const;
  return String(await client.readContract(asked));
}

/** The three words of a new key, made of the key itself: what a file says about them proves nothing. */
export async function wordsOf(newSigner: Hex): Promise<string> {
  return (await threeWords(zeroAddress, keccak256(keyOfSigner(newSigner)))).join(" · ");
}

/** The typed data (EIP-712) of a plan, which a signer's own wallet can sign too. */
export function typedDataOf({ deployment, municipality, timelock }: Place, plan: StaffRecovery) {
  const data = plan.cancels
    ? encodeFunctionData({ abi: timelockAbi, functionName: "cancel", args: [idOf(plan)] })
    : encodeFunctionData({
        abi: timelockAbi,
        functionName: "schedule",
        args: [...inTimelock(plan), BigInt(DELAY)],
      });
  const calls = [{ to: timelock, value: 0n, data }];
  return whatIsSigned(deployment.chainId, municipality, calls, BigInt(plan.nonce));
}

/** The plan with one signature more. @throws Advice when it is not of this signer, or is there already. */
export async function withSignature(
  place: Place,
  plan: StaffRecovery,
  { signer, signature }: Signature,
): Promise<StaffRecovery> {
  const fits = await verifyTypedData({ ...typedDataOf(place, plan), address: signer, signature });
  if (!fits) throw new Advice(`This is no signature of ${signer} for this recovery.`);
  if (plan.signatures.some((one) => same(one.signer, signer)))
    throw new Advice(`${signer} has signed already. Somebody else must.`);
  const words = await wordsOf(plan.newSigner);
  return { ...plan, words, signatures: [...plan.signatures, { signer, signature }] };
}

/** Puts it into the timelock, or cancels it there. Whoever brings it needs no right. @throws Advice with fewer than two signatures. */
export async function schedule(place: Place, plan: StaffRecovery, by: LocalAccount): Promise<void> {
  if (plan.signatures.length < NEEDED)
    throw new Advice(`${NEEDED} must sign, and ${plan.signatures.length} did.`);
  const { calls } = typedDataOf(place, plan).message;
  const data = encodeFunctionData({
    abi: municipalityAbi,
    functionName: "execute",
    args: [calls, packSignatures(plan.signatures.slice(0, NEEDED))],
  });
  await send(place, place.municipality, data, by);
}

/** Makes it happen, after the seven days. Whoever brings it needs no right. */
export async function finish(place: Place, plan: StaffRecovery, by: LocalAccount): Promise<void> {
  if (plan.cancels) throw new Advice("This file cancels the recovery. There is nothing to finish.");
  const data = encodeFunctionData({
    abi: timelockAbi,
    functionName: "execute",
    args: inTimelock(plan),
  });
  await send(place, place.timelock, data, by);
}

/** The call that waits in the timelock, and what it is known by there. */
export function inTimelock({ account, newSigner, lostSigner }: NewStaffKey) {
  const data = encodeFunctionData({
    abi: socialAccountAbi,
    functionName: "recoverStaff",
    args: [newSigner, lostSigner],
  });
  return [account, 0n, data, zeroHash, zeroHash] as const;
}

/** As `hashOperation` of the timelock: made here, so that a file can not name another operation. */
export function idOf(plan: NewStaffKey): Hex {
  const kinds = ["address", "uint256", "bytes", "bytes32", "bytes32"].map((type) => ({ type }));
  return keccak256(encodeAbiParameters(kinds, inTimelock(plan)));
}

/** @throws Advice when the chain refuses it. */
export async function send({ rpcUrl }: Place, to: Address, data: Hex, account: LocalAccount) {
  const { client } = connectChain(rpcUrl);
  const wallet = createWalletClient({ account, transport: http(rpcUrl) });
  const { baseFeePerGas } = await client.getBlock();
  // A chain that asks nothing is paid nothing: who brings it there has no money.
  const price = baseFeePerGas ? {} : { gasPrice: 0n };
  const hash = await wallet.sendTransaction({ to, data, chain: null, ...price });
  const { status } = await client.waitForTransactionReceipt({ hash, pollingInterval: 100 });
  if (status !== "success") throw new Advice(`The chain refused it: ${hash}`);
}

const same = (one: string, two: string) => one.toLowerCase() === two.toLowerCase();
const startsWith = (signer: Hex, verifier: Address) => same(signer.slice(0, 42), verifier);
