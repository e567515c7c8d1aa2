import { useQuery } from "@tanstack/react-query";
import { TransactionReceiptNotFoundError } from "viem";
import { getBlock, getTransactionReceipt } from "viem/actions";
import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { lineMatches } from "./check-line.ts";
import { recordMatches } from "./record-matches.ts";

export type Check = "checked" | "mismatch" | "unknown";

/**
 * The browser's own check of one line, and of the words told with it. Kept by the content of the line: a line that
 * comes back altered is another question. "unknown" while it is not known or the chain does not answer.
 */
export function useLineCheck(line: Line, records: readonly DossierRecord[] = []): Check {
  const { chain } = useAccount();
  const config = useConfig();
  const query = useQuery({
    queryKey: ["check", line],
    queryFn: async (): Promise<"checked" | "mismatch"> => {
      try {
        const receipt = await getTransactionReceipt(chain, { hash: line.tx });
        if (!lineMatches(line, receipt, config.contracts)) return "mismatch";
        const block = await getBlock(chain, { blockHash: receipt.blockHash }).catch(() =>
          getBlock(chain, { blockNumber: receipt.blockNumber }),
        );
        return Number(block.timestamp) === line.time ? "checked" : "mismatch";
      } catch (error) {
        if (error instanceof TransactionReceiptNotFoundError) return "mismatch";
        throw error;
      }
    },
    staleTime: Infinity,
    gcTime: 10 * 60_000,
    retry: 2,
  });
  if (!query.data) return "unknown";
  return records.every((one) => recordMatches(one, config.chainId)) ? query.data : "mismatch";
}
