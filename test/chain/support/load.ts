/**
 * Writers that send without pause and note down everything they were told, so that it can be
 * compared with what is there after a crash.
 */
import { expect } from "vitest";
import type { Address } from "viem";
import type { Hex } from "../../../chain/record.ts";
import { ask, rpcTo } from "./rpc.ts";
import { newWriter, type Writer } from "./writer.ts";

interface Receipt {
  transactionHash: Hex;
  logs: { data: Hex; topics: Hex[] }[];
}

/** What a writer was told: the receipt came after the answer that the transaction was in. */
type Told = Map<Hex, Receipt>;

export interface Load {
  /** Sends on and on, until the chain is gone or `enough` says so. */
  run(url: string, enough?: () => boolean): Promise<void>;
  /** Compares everything that was told with the chain, and nonces, storage and logs with each other. */
  verify(url: string): Promise<void>;
  told(): number;
}

export function loadOf(writerCount: number, counter: Address): Load {
  const writers = Array.from({ length: writerCount }, () => ({
    writer: newWriter(),
    told: new Map() as Told,
  }));

  return {
    run: async (url, enough = () => false) => {
      await Promise.all(
        writers.map(({ writer, told }) => write(url, writer, told, counter, enough)),
      );
    },
    verify: async (url) => {
      for (const { writer, told } of writers) await verify(url, writer, told, counter);
    },
    told: () => writers.reduce((sum, { told }) => sum + told.size, 0),
  };
}

async function write(
  url: string,
  { address, sign }: Writer,
  told: Told,
  to: Address,
  enough: () => boolean,
) {
  try {
    const rpc = rpcTo(url);
    let nonce = Number(await rpc<Hex>("eth_getTransactionCount", [address, "latest"]));
    while (!enough()) {
      const { result: hash, error } = await ask<Hex>(url, "eth_sendRawTransaction", [
        await sign(nonce++, { to }),
      ]);
      if (error) throw new Error(error.message);
      told.set(hash!, await rpc<Receipt>("eth_getTransactionReceipt", [hash]));
    }
  } catch (error) {
    // fetch says so when the chain is gone; whatever else is wrong is the test's business.
    const gone = error instanceof TypeError || (error as Error).message.includes("is stopping");
    if (!gone) throw error;
  }
}

async function verify(url: string, { address }: Writer, told: Told, counter: Address) {
  const rpc = rpcTo(url);
  for (const [hash, receipt] of told) {
    expect(await rpc("eth_getTransactionReceipt", [hash]), `receipt of ${hash}`).toEqual(receipt);
  }

  const slot = `0x${address.slice(2).padStart(64, "0")}`;
  const nonce = Number(await rpc<Hex>("eth_getTransactionCount", [address, "latest"]));
  const count = Number(await rpc<Hex>("eth_getStorageAt", [counter, slot, "latest"]));
  const topics = [slot.toLowerCase()];
  const logs = await rpc<Receipt["logs"]>("eth_getLogs", [
    { address: counter, topics, fromBlock: "0x0" },
  ]);

  expect(nonce).toBeGreaterThanOrEqual(told.size);
  expect(count).toBe(nonce);
  expect(logs.map(({ data }) => Number(data))).toEqual(
    Array.from({ length: nonce }, (_, index) => index + 1),
  );
}
