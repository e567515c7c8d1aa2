import type { Client, Hex, TransactionReceipt } from "viem";
import { getTransactionReceipt, waitForTransactionReceipt } from "viem/actions";
import { causesOf } from "../errors/causes-of.ts";
import { RECEIPT_MS } from "./patience.ts";

/** The receipt of whichever of these stands in a block: one does at most. Null where none does. */
export async function sentReceipt(
  chain: Client,
  hashes: readonly Hex[],
): Promise<TransactionReceipt | null> {
  const found = await Promise.all(
    hashes.map((hash) =>
      getTransactionReceipt(chain, { hash }).catch((error: unknown) => {
        if (isNotFound(error)) return null;
        throw error;
      }),
    ),
  );
  return found.find((one) => one !== null) ?? null;
}

/** Waits until one of these stands in a block. @throws WaitForTransactionReceiptTimeoutError. */
export function firstReceipt(chain: Client, hashes: readonly Hex[]): Promise<TransactionReceipt> {
  const all = hashes.map((hash) => waitForTransactionReceipt(chain, { hash, timeout: RECEIPT_MS }));
  return Promise.any(all).catch((error: unknown) => {
    throw error instanceof AggregateError ? error.errors[0] : error;
  });
}

function isNotFound(error: unknown): boolean {
  return causesOf(error).some(
    (one) => one instanceof Error && one.name === "TransactionReceiptNotFoundError",
  );
}
