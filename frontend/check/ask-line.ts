import { TransactionReceiptNotFoundError, type Client } from "viem";
import { getBlock, getTransactionReceipt } from "viem/actions";
import type { Line } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import { whenIdle } from "../data/when-idle.ts";
import { lineMatches } from "./check-line.ts";

/** Fetches what the chain has for a line and compares, its time included. @throws when the chain does not answer. */
export async function askLine(
  chain: Client,
  line: Line,
  contracts: Config["contracts"],
): Promise<"checked" | "mismatch"> {
  try {
    const receipt = await getTransactionReceipt(chain, { hash: line.tx });
    await whenIdle();
    if (!lineMatches(line, receipt, contracts)) return "mismatch";
    const block = await getBlock(chain, { blockNumber: receipt.blockNumber });
    return Number(block.timestamp) === line.time ? "checked" : "mismatch";
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return "mismatch";
    throw error;
  }
}
