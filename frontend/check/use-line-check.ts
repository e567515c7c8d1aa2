import { useQueries } from "@tanstack/react-query";
import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { askLine } from "./ask-line.ts";
import { recordMatches } from "./record-matches.ts";
import { worstOf, type Check } from "./worst-of.ts";

/**
 * The browser's own check of lines that tell one story, and of the words told with them. Kept by the content of a line:
 * a line that comes back altered is another question. "unknown" while it is not known or the chain does not answer.
 */
export function useLineCheck(
  lines: readonly Line[],
  records: readonly DossierRecord[] = [],
): Check {
  const { chain } = useAccount();
  const config = useConfig();
  const found = useQueries({
    queries: lines.map((line) => ({
      queryKey: ["check", line],
      queryFn: () => askLine(chain, line, config.contracts),
      staleTime: Infinity,
      gcTime: 10 * 60_000,
      retry: 2,
    })),
    combine: (queries) => worstOf(queries.map(({ data }) => data ?? "unknown")),
  });
  return records.every((one) => recordMatches(one, config.chainId)) ? found : "mismatch";
}
