import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Line } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { useAccount } from "../account/AccountContext.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { compareWhenIdle, keptChecks } from "./compare-when-idle.ts";
import { KEEP_TRYING } from "./keep-trying.ts";
import { worstOf, type Check } from "./worst-of.ts";

/**
 * The browser's own check of lines that tell one story, and of the words told with them. Kept by the content of a line
 * and of a record: what comes back altered is another question. "unknown" while it is not known; while the chain does not
 * answer it is asked again.
 */
export function useLineCheck(
  lines: readonly Line[],
  records: readonly DossierRecord[] = [],
): Check {
  const { chain } = useAccount();
  const { contracts, chainId } = useConfig();
  const queries = useQueryClient();
  const compared = useQuery({
    queryKey: ["checks", lines, records],
    queryFn: () => compareWhenIdle({ queries, chain, contracts, chainId }, lines, records),
    ...KEEP_TRYING,
    retry: 2,
  });
  return compared.data ?? worstOf(keptChecks(queries, lines, records));
}
