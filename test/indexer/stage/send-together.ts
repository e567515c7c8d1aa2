import type { Address, Hex, RpcTransactionReceipt } from "viem";
import { formatTransactionReceipt, type TransactionReceipt } from "viem";
import { askTogether } from "./ask-together.ts";
import type { Ledger, Sent } from "./ledger.ts";

/** So many to a block: with each block the chain hashes all that it holds, and the index asks for the newest one, whole, often. */
const GROUP = 100;
const GAS = 500_000n;

/** Sends many transactions, many to a block. @returns their receipts in that order. @throws Error when one reverted. */
export async function sendTogether(
  { url, chainId }: Ledger,
  sent: readonly Sent[],
): Promise<TransactionReceipt[]> {
  const receipts: TransactionReceipt[] = [];
  for (let from = 0; from < sent.length; from += GROUP) {
    const group = sent.slice(from, from + GROUP);
    const nonces = await noncesOf(url, [...new Set(group.map((one) => one.from.address))]);
    const raws: [Hex][] = [];
    for (const { from: sender, to, data } of group) {
      const nonce = nonces.get(sender.address)!;
      nonces.set(sender.address, nonce + 1);
      const raw = await sender.signTransaction({
        ...{ to, data, chainId, nonce, gas: GAS },
        ...{ maxFeePerGas: 0n, maxPriorityFeePerGas: 0n },
      });
      raws.push([raw]);
    }
    const hashes = await askTogether<Hex>(url, "eth_sendRawTransaction", raws);
    const told = await askTogether<RpcTransactionReceipt>(
      url,
      "eth_getTransactionReceipt",
      hashes.map((hash) => [hash]),
    );
    receipts.push(...told.map((receipt) => formatTransactionReceipt(receipt)));
  }
  const reverted = receipts.find(({ status }) => status !== "success");
  if (reverted) throw new Error(`Reverted: ${reverted.transactionHash}`);
  return receipts;
}

async function noncesOf(url: string, senders: Address[]): Promise<Map<Address, number>> {
  const counts = await askTogether<Hex>(
    url,
    "eth_getTransactionCount",
    senders.map((sender) => [sender, "latest"]),
  );
  return new Map(senders.map((sender, at) => [sender, Number(counts[at])]));
}
