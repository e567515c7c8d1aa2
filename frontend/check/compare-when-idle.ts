import type { QueryClient } from "@tanstack/react-query";
import type { Client } from "viem";
import type { Line } from "../../protocol/wire/basics.ts";
import type { Config } from "../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { whenNothingWaits } from "../data/nothing-waits.ts";
import { whenIdle } from "../data/when-idle.ts";
import { worstOf, type Check } from "./worst-of.ts";

/** Where what was compared is kept, and what it is compared with. */
type With = {
  queries: QueryClient;
  chain: () => Promise<Client>;
  contracts: Config["contracts"];
  chainId: number;
};

const KEPT = { staleTime: Infinity, gcTime: 60_000, retry: false };
const lineKey = (line: Line) => ["check", line];
const wordsKey = (record: DossierRecord) => ["check-words", record];

/**
 * Compares lines with the chain and words with their commitments, each once, in quiet moments: what compares is loaded,
 * and each is compared, only when nothing on the page waits, and nobody for a touch to be answered (decision 79). @throws
 * when the chain does not answer.
 */
export async function compareWhenIdle(
  { queries, chain, contracts, chainId }: With,
  lines: readonly Line[],
  records: readonly DossierRecord[],
): Promise<Check> {
  await whenNothingWaits();
  await whenIdle();
  const found = await Promise.all([
    ...lines.map((line) =>
      queries.query({
        queryKey: lineKey(line),
        queryFn: async (): Promise<Check> => {
          const { askLine } = await import("./ask-line.ts");
          return askLine(await chain(), line, contracts);
        },
        ...KEPT,
      }),
    ),
    ...records.map((record) =>
      queries.query({
        queryKey: wordsKey(record),
        queryFn: async (): Promise<Check> => {
          const { recordMatches } = await import("./record-matches.ts");
          await whenIdle();
          return recordMatches(record, chainId) ? "checked" : "mismatch";
        },
        ...KEPT,
      }),
    ),
  ]);
  return worstOf(found);
}

/** What is known of them so far. */
export function keptChecks(
  queries: QueryClient,
  lines: readonly Line[],
  records: readonly DossierRecord[],
): Check[] {
  return [...lines.map(lineKey), ...records.map(wordsKey)].map(
    (key) => queries.getQueryData<Check>(key) ?? "unknown",
  );
}
