/** Places the EntryPoint v0.8 of ERC-4337 where wallets and bundlers of every chain look for it. */
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type { EIP1193Provider } from "@nomicfoundation/ignition-core";
import { ENTRY_POINT } from "../../protocol/accounts/entry-point.ts";

/** Deploys what it is called with by CREATE2. On most chains it is there from the beginning, on the local one too. */
const DEPLOYER = "0x4e59b44847b379578588920cA78FbF26c0B4956C";
const SALT = "0x0a59dbff790c23c976a548690c27297883cc66b4c67024f9117b0238995e35e9";

const require = createRequire(import.meta.url);
const { bytecode } = require("@account-abstraction/contracts/artifacts/EntryPoint.json") as {
  bytecode: string;
};

/** Does nothing where it stands already. @throws Error when the chain cannot take it. */
export async function placeEntryPoint(provider: EIP1193Provider, from: string): Promise<void> {
  const ask = (method: string, ...params: unknown[]): Promise<unknown> =>
    provider.request({ method, params });
  const isThere = async (address: string) => (await ask("eth_getCode", address, "latest")) !== "0x";
  if (await isThere(ENTRY_POINT)) return;
  if (!(await isThere(DEPLOYER)))
    throw new Error(
      `This chain has no deterministic deployer at ${DEPLOYER}, and so no place for the EntryPoint v0.8.`,
    );

  // The chain's own price: the provider would add a tip, and the local deployer has nothing to spare.
  const gasPrice = await ask("eth_gasPrice");
  const data = `${SALT}${bytecode.slice(2)}`;
  const hash = await ask("eth_sendTransaction", { from, to: DEPLOYER, data, gasPrice });
  while ((await ask("eth_getTransactionReceipt", hash)) === null) await sleep(100);
  if (!(await isThere(ENTRY_POINT)))
    throw new Error("The EntryPoint did not come to stand at its canonical address.");
}
