import { hexToBigInt, numberToHex, type Client } from "viem";
import { estimateGas } from "viem/actions";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { OwnCall } from "./operation.ts";

type Several = { calls: readonly { to: Address; data: Hex }[] };
type Send = (calls: readonly OwnCall[], gas: bigint) => Promise<Hex>;

/**
 * Several calls in one touch, as a wallet is asked for them (EIP-5792): all of them happen, or none. What is sent is
 * known by the hash of the transaction that brought it. Answers nothing where something else is asked.
 */
export function severalCalls(account: Address, chain: Client, send: Send) {
  const chainId = numberToHex(chain.chain!.id);
  return async (method: string, params: readonly unknown[]): Promise<object | undefined> => {
    switch (method) {
      case "wallet_getCapabilities":
        return { [chainId]: { atomic: { status: "supported" } } };
      case "wallet_sendCalls": {
        const { calls } = params[0] as Several;
        const gas = await Promise.all(
          calls.map(({ to, data }) => estimateGas(chain, { account, to, data })),
        );
        // A quarter more, for what changes in between: of what is not used nothing is paid.
        const most = (gas.reduce((sum, one) => sum + one, 0n) * 5n) / 4n;
        return { id: await send(calls, most) };
      }
      case "wallet_getCallsStatus": {
        const id = params[0] as Hex;
        const receipt = await chain.request({ method: "eth_getTransactionReceipt", params: [id] });
        const told = { version: "2.0.0", chainId, id, atomic: true };
        if (!receipt) return { ...told, status: PENDING };
        return { ...told, status: statusOf(receipt), receipts: [receipt] };
      }
    }
    return undefined;
  };
}

/** Status codes of EIP-5792. */
const PENDING = 100;
const CONFIRMED = 200;
const REVERTED = 500;

function statusOf({ status }: { status: Hex }): number {
  return hexToBigInt(status) === 1n ? CONFIRMED : REVERTED;
}
