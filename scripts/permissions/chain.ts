/** A simulated chain on which anybody can be anybody: accounts act without their keys. */
import { readFileSync } from "node:fs";
import { Interface } from "ethers";
import { network } from "hardhat";

/** A call that did not succeed, with the data it gave back. */
export class Reverted extends Error {
  readonly data: string;

  constructor(data: string) {
    super(`It reverted with ${data}`);
    this.data = data;
  }
}

export type Call = { from: string; to: string; data: string };
export type Chain = Awaited<ReturnType<typeof openChain>>;

const RICH = "0x3635c9adc5dea00000";
const MUCH_GAS = "0xf00000";

/** @param startsAt Seconds since 1970 of the first block. */
export async function openChain(startsAt: number) {
  const { provider } = await network.create();
  const request = (method: string, ...params: unknown[]): Promise<unknown> =>
    provider.request({ method, params });
  const passTime = async (seconds: number) => {
    await request("evm_increaseTime", seconds);
    await request("evm_mine");
  };

  await request("evm_setNextBlockTimestamp", startsAt);
  await request("evm_mine");

  return {
    passTime,
    snapshot: async () => (await request("evm_snapshot")) as string,
    restore: (id: string) => request("evm_revert", id),

    async now(): Promise<number> {
      const block = (await request("eth_getBlockByNumber", "latest", false)) as {
        timestamp: string;
      };
      return Number(block.timestamp);
    },

    async become(account: string): Promise<void> {
      await request("hardhat_impersonateAccount", account);
      await request("hardhat_setBalance", account, RICH);
    },

    place: (account: string, code: string) => request("hardhat_setCode", account, code),

    /** What a call gives back; nothing changes. Throws {Reverted}. */
    call: (call: Call) => answer(() => request("eth_call", call, "latest")),

    /** Throws {Reverted}. */
    async send(call: { from: string; to?: string; data: string; value?: string }): Promise<string> {
      const transaction = { ...call, gas: MUCH_GAS };
      const hash = await answer(() => request("eth_sendTransaction", transaction));
      const receipt = await request("eth_getTransactionReceipt", hash);
      return (receipt as { contractAddress: string | null }).contractAddress ?? "";
    },
  };
}

async function answer(ask: () => Promise<unknown>): Promise<string> {
  try {
    return (await ask()) as string;
  } catch (error) {
    const { data } = error as { data?: string | { data?: string } };
    const found = typeof data === "string" ? data : data?.data;
    if (found === undefined) throw error;
    throw new Reverted(found);
  }
}

type Artifact = { abi: { type: string }[]; bytecode: string };

export function readArtifact(path: string): { face: Interface; bytecode: string } {
  const name = path.split("/").at(-1) ?? "";
  const file = new URL(`../../artifacts/${path}.sol/${name}.json`, import.meta.url);
  const { abi, bytecode } = JSON.parse(readFileSync(file, "utf8")) as Artifact;
  return { face: new Interface(abi), bytecode };
}
