import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWalletClient, http, publicActions, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const DAY = 86_400;

/** Lets days pass on the house's own chain, and a block with nothing of anybody in it show the new time. @returns it, in seconds since 1970. */
export async function passDays(days: number): Promise<number> {
  const folder = process.env["HOUSE_DATA"]!;
  const file = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const { chain: port } = file("ports.json") as { chain: number };
  const { deployer } = file("personas.json") as { deployer: { privateKey: Hex } };
  const account = privateKeyToAccount(deployer.privateKey);
  const transport = http(`http://127.0.0.1:${port}`);
  const client = createWalletClient({ account, transport }).extend(publicActions);

  const { timestamp } = await client.getBlock();
  const time = Math.max(Number(timestamp), Math.floor(Date.now() / 1_000)) + days * DAY;
  await client.request<{ Method: string; Parameters: unknown[]; ReturnType: unknown }>({
    method: "chain_leapTo",
    params: [time],
  });
  const hash = await client.sendTransaction({
    to: account.address,
    chain: null,
    gas: 21_000n,
    gasPrice: 0n,
    type: "legacy",
  });
  await client.waitForTransactionReceipt({ hash, pollingInterval: 100 });
  return time;
}
