/** Puts the counting contract in place and says where. */
import type { Address } from "viem";
import { COUNTER_INIT_CODE, counterAddress } from "./counter-contract.ts";
import { rpcTo } from "./rpc.ts";
import { newWriter } from "./writer.ts";

export async function deployCounter(url: string): Promise<Address> {
  const deployer = newWriter();
  await rpcTo(url)("eth_sendRawTransaction", [await deployer.sign(0, { data: COUNTER_INIT_CODE })]);
  return counterAddress(deployer.address);
}
