import { readParts } from "../../../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../../../protocol/money/sum-of-parts.ts";
import type { Confirmed } from "../../../receipts/confirmed-of.ts";

/** What a collector is told of one claim: by its reference alone, and not why. Euro cents. */
export type NoticeLine = { reference: string; lowered: bigint; open: bigint; at: number };
export type Notice = { collector: string; lines: NoticeLine[] };

/** Per collector the claims that became lower in a month. Without a collector, or without readable words, there is none. */
export function noticesOf(month: number, confirmed: readonly Confirmed[]): Notice[] {
  const notices = new Map<string, Map<number, NoticeLine>>();
  for (const { claim, debt, cents, at } of confirmed.filter((one) => one.month === month)) {
    const collector = claim?.content.collector;
    if (!collector || !debt) continue;
    const lines = notices.get(collector) ?? new Map<number, NoticeLine>();
    notices.set(collector, lines);
    const before = lines.get(debt.id);
    lines.set(debt.id, {
      reference: claim.content.reference,
      lowered: (before?.lowered ?? 0n) + cents,
      open: sumOfParts(readParts(debt.open)),
      at: Math.max(before?.at ?? 0, at),
    });
  }
  return [...notices].map(([collector, lines]) => ({ collector, lines: [...lines.values()] }));
}
