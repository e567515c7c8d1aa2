/** Gas of whole transactions, by what they do. */
import type { ContractTransactionResponse } from "ethers";

export type Figures = Record<string, number>;

/** Waits for a transaction and hands back the gas that it used, its 21,000 included. */
export async function gasOf(sent: Promise<ContractTransactionResponse>): Promise<number> {
  const receipt = await (await sent).wait();
  if (!receipt) throw new Error("No receipt: the simulated network mines at once");
  return Number(receipt.gasUsed);
}
