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

/** Coin cents in use, by the book itself. Without a library: this runs on the start page. @throws ProblemError. */
export async function askTotalSupply(contract: Address): Promise<bigint> {
  const answer = await request<{ result?: string }>("/rpc", {
    method: "POST",
    body: supplyQuestion(contract),
  });
  if (!answer.result) throw new ProblemError("chain-unreachable");
  return BigInt(answer.result);
}
