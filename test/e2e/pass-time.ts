import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, createWalletClient, http, publicActions, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

const DAY = 86_400;

const fileOf = (name: string) =>
  JSON.parse(readFileSync(join(process.env["HOUSE_DATA"]!, name), "utf8")) as unknown;
const chain = () => http(`http://127.0.0.1:${(fileOf("ports.json") as { chain: number }).chain}`);

/** In a house in which days have passed, the chain is ahead of the clock. @returns whichever is later, in seconds since 1970. */
export async function presentTime(): Promise<number> {
  const { timestamp } = await createPublicClient({ transport: chain() }).getBlock();
  return Math.max(Number(timestamp), Math.floor(Date.now() / 1_000));
}

/** Lets days pass on the house's own chain, and a block with nothing of anybody in it show the new time. @returns it, in seconds since 1970. */
export async function passDays(days: number): Promise<number> {
  const { deployer } = fileOf("personas.json") as { deployer: { privateKey: Hex } };
  const account = privateKeyToAccount(deployer.privateKey);
  const client = createWalletClient({ account, transport: chain() }).extend(publicActions);
  const time = (await presentTime()) + days * DAY;
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
