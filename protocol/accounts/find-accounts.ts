import { concat, getAddress, keccak256, parseAbiItem } from "viem";
import type { PublicClient } from "viem";
import { socialAccountAbi } from "../abi/social-account.ts";
import { socialAccountFactoryAbi } from "../abi/social-account-factory.ts";
import { socialCoinAbi } from "../abi/social-coin.ts";
import type { Address, Hex } from "../wire/basics.ts";
import { accountAddress } from "./account-address.ts";
import { logsInRanges } from "./logs-in-ranges.ts";

/** Where accounts are made, on one chain. */
export type AccountPlace = { factory: Address; verifier: Address; startBlock: number };

/** @param exists False where the account is enrolled or staff, and comes to be with its first action. */
export type FoundAccount = { address: Address; signer: Hex; exists: boolean };

const SIGNER_ADDED = parseAbiItem("event ERC7913SignerAdded(bytes indexed signers)");
/** The ERC-7913 signer of a passkey: its verifier, then x and y. */
export function passkeySigner(verifier: Address, key: Hex): Hex {
  return concat([verifier, key]).toLowerCase() as Hex;
}

/**
 * The accounts in which one of these passkeys is a signer now, found in the chain alone: by the event that each adding of
 * a signer leaves, or, of an account that did not act yet, by its address. Needs no server of ours, only a node.
 */
export async function findAccounts(
  client: PublicClient,
  { factory, verifier, startBlock }: AccountPlace,
  keys: readonly Hex[],
): Promise<FoundAccount[]> {
  const signers = keys.map((key) => passkeySigner(verifier, key));
  if (signers.length === 0) return [];
  const each = await Promise.all(
    signers.map(async (signer) => [
      ...(await existing(client, factory, startBlock, signer)),
      ...(await expected(client, factory, signer)),
    ]),
  );
  return each.flat();
}

async function existing(
  client: PublicClient,
  factory: Address,
  startBlock: number,
  signer: Hex,
): Promise<FoundAccount[]> {
  const added = { event: SIGNER_ADDED, args: { signers: signer } } as const;
  const [logs, ours] = await Promise.all([
    logsInRanges(
      (fromBlock, toBlock) => client.getLogs({ ...added, fromBlock, toBlock }),
      BigInt(startBlock),
      await client.getBlockNumber({ cacheTime: 0 }),
    ),
    client.readContract({
      address: factory,
      abi: socialAccountFactoryAbi,
      functionName: "codeHash",
    }),
  ]);
  const addresses = [...new Set(logs.map(({ address }) => getAddress(address)))];
  const found = await Promise.all(
    addresses.map(async (address): Promise<FoundAccount[]> => {
      // Anyone can emit this event from a contract of their own.
      const code = await client.getCode({ address });
      if (!code || keccak256(code) !== ours) return [];
      const abi = socialAccountAbi;
      const args = [signer] as const;
      const signs = await client.readContract({ address, abi, functionName: "isSigner", args });
      return signs ? [{ address, signer, exists: true }] : [];
    }),
  );
  return found.flat();
}

async function expected(
  client: PublicClient,
  factory: Address,
  signer: Hex,
): Promise<FoundAccount[]> {
  const address = accountAddress(factory, signer);
  if (await client.getCode({ address })) return [];
  const contract = { address: factory, abi: socialAccountFactoryAbi } as const;
  const ledger = await client.readContract({ ...contract, functionName: "ledger" });
  const book = { address: ledger, abi: socialCoinAbi, args: [address] } as const;
  const [person, staff] = await Promise.all([
    client.readContract({ ...book, functionName: "person" }),
    client.readContract({ ...book, functionName: "staff" }),
  ]);
  const known = person.status !== 0 || staff.role !== 0;
  return known ? [{ address, signer, exists: false }] : [];
}
