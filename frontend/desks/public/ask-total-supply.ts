import type { Address } from "../../../protocol/wire/basics.ts";
import { ProblemError, request } from "../../account/request.ts";

/** What anyone sends to /rpc to ask the book itself how many coins there are: 0x18160ddd is `totalSupply()`. */
export function supplyQuestion(contract: Address) {
  return {
    jsonrpc: "2.0",
    id: 1,
    method: "eth_call",
    params: [{ to: contract, data: "0x18160ddd" }, "latest"],
  };
}

/** The same as a command that can be pasted as it is; the door takes JSON alone and has to be told that it is. */
export function supplyCommand(contract: Address, url: string): string {
  return `curl -H 'Content-Type: application/json' -d '${JSON.stringify(supplyQuestion(contract))}' ${url}`;
}

/** How the answer to it ends: coin cents, as a chain writes numbers. */
export function supplyEnding(coins: bigint): string {
  return coins.toString(16);
}

export type Supply = {
  /** Coin cents in use, by the book itself. */
  coins: bigint;
  /** The newest block when it was asked. */
  block: number;
};

/** Asks the book. Without a library, because this runs on the start page. @throws ProblemError. */
export async function askTotalSupply(contract: Address): Promise<Supply> {
  const blockQuestion = { jsonrpc: "2.0", id: 2, method: "eth_blockNumber", params: [] };
  const answers = await request<{ id: number; result?: string }[]>("/rpc", {
    method: "POST",
    body: [supplyQuestion(contract), blockQuestion],
  });
  const [coins, block] = [1, 2].map((id) => answers.find((one) => one.id === id)?.result);
  if (!coins || !block) throw new ProblemError("chain-unreachable");
  return { coins: BigInt(coins), block: Number(block) };
}
