/**
 * What a page from anywhere needs to bring somebody back with a passkey and a node: no server of ours, no index, no
 * bundler. It runs in the browser, from the wallet's own modules.
 */
import {
  createPublicClient,
  createWalletClient,
  defineChain,
  http,
  type Address,
  type Hex,
} from "viem";
import {
  entryPoint08Abi,
  formatUserOperation,
  toPackedUserOperation,
  type RpcUserOperation,
} from "viem/account-abstraction";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { encodeFunctionData } from "viem";
import type { Bundler } from "../../../frontend/account/passkey/bundler-of.ts";
import { sendOperation } from "../../../frontend/account/passkey/send-operation.ts";
import { touchPasskey } from "../../../frontend/account/passkey/touch-passkey.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import { findAccounts } from "../../../protocol/accounts/find-accounts.ts";
import { recoverKeys } from "../../../protocol/accounts/recover-keys.ts";

/** What stands in print: the chain, and where the contracts are. */
export type Place = {
  chainId: number;
  startBlock: number;
  coin: Address;
  factory: Address;
  verifier: Address;
  sponsor: Address;
};

/** Coin cents as text: what came back, and the status before and after pausing oneself. */
export type CameBack = { account: Address; balance: string; held: string; statuses: number[] };

const GWEI: Hex = "0x3b9aca00";

/** Finds the account of whoever touches, reads its coins, and acts with it: a pause, paid by the sponsor as always. */
export async function comeBack(place: Place): Promise<CameBack> {
  const transport = http(`${location.origin}/node`);
  const chain = defineChain({
    id: place.chainId,
    name: "chain",
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [] } },
  });
  const client = createPublicClient({ chain, transport, pollingInterval: 100, cacheTime: 0 });
  const said = await touchPasskey(crypto.getRandomValues(new Uint8Array(32)));
  const [found] = await findAccounts(client, place, recoverKeys(said));
  if (!found) throw new Error("No account of this passkey");

  const person = () =>
    client.readContract({
      address: place.coin,
      abi: socialCoinAbi,
      functionName: "person",
      args: [found.address],
    });
  const before = await person();
  // Anybody may bring an operation to the EntryPoint: here a key that was made just now.
  const account = privateKeyToAccount(generatePrivateKey());
  const bringer = createWalletClient({ account, chain, transport });
  let brought: Hex = "0x";
  const bundler: Bundler = async ({ method, params }) => {
    if (method === "pimlico_getUserOperationGasPrice")
      return { fast: { maxFeePerGas: GWEI, maxPriorityFeePerGas: GWEI } };
    if (method === "eth_estimateUserOperationGas") return {};
    if (method === "eth_sendUserOperation") {
      const packed = toPackedUserOperation(formatUserOperation(params[0] as RpcUserOperation));
      brought = await bringer.writeContract({
        address: ENTRY_POINT,
        abi: entryPoint08Abi,
        functionName: "handleOps",
        args: [[packed], account.address],
        gas: 3_000_000n,
        gasPrice: 0n,
      });
      await client.waitForTransactionReceipt({ hash: brought });
      return brought;
    }
    return { receipt: { transactionHash: brought } };
  };
  const data = encodeFunctionData({ abi: socialCoinAbi, functionName: "pause" });
  const accounts = { factory: place.factory, verifier: place.verifier, sponsor: place.sponsor };
  await sendOperation(
    { chainId: place.chainId, accounts, chain: client, bundler },
    { account: found.address, signer: found.signer, credential: said.credential },
    [{ to: place.coin, data }],
    200_000n,
  );
  const after = await person();
  return {
    account: found.address,
    balance: String(before.balance),
    held: String(before.held),
    statuses: [before.status, after.status],
  };
}

Object.assign(window, { comeBack });
