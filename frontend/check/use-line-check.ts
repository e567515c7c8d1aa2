import { useQueries } from "@tanstack/react-query";
import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { worstOf, type Check } from "./worst-of.ts";

/**
 * The browser's own check of lines that tell one story, and of the words told with them. Kept by the content of a line
 * and of a record: what comes back altered is another question. "unknown" while it is not known or the chain does not
 * answer.
 */
export function useLineCheck(
  lines: readonly Line[],
  records: readonly DossierRecord[] = [],
): Check {
  const { chain } = useAccount();
  const { contracts, chainId } = useConfig();
  const kept = { staleTime: Infinity, gcTime: 10 * 60_000, retry: 2 };
  return useQueries({
    queries: [
      ...lines.map((line) => ({
        queryKey: ["check", line],
        queryFn: async (): Promise<Check> => {
          const [{ askLine }, client] = await Promise.all([import("./ask-line.ts"), chain()]);
          return askLine(client, line, contracts);
        },
        ...kept,
      })),
      ...records.map((record) => ({
        queryKey: ["check-words", record],
        queryFn: async (): Promise<Check> => {
          const { recordMatches } = await import("./record-matches.ts");
          return recordMatches(record, chainId) ? "checked" : "mismatch";
        },
        ...kept,
      })),
    ],
    combine: (queries) => worstOf(queries.map(({ data }) => data ?? "unknown")),
  });
}
