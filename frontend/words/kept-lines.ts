import type { Kept } from "../../protocol/wire/rights-api.ts";
import type { Say } from "./use-words.ts";
import { whatKey } from "./what-key.ts";

/** What a law makes us keep, in words, each once: of words that were corrected, every version is kept. */
export function keptLines(
  kept: readonly Kept[],
  say: Say<"privacy">,
  isoDate: (iso: string) => string,
): string[] {
  const lines = kept.map(({ kind, ground, until }) =>
    say("data.hold", { what: say(whatKey(kind)), ground, until: isoDate(until) }),
  );
  return [...new Set(lines)];
}

/** What would still be kept if everything were erased on this day. @param today "2026-11-22", as the last days are said. */
export function stillKept<Hold extends Kept>(holds: readonly Hold[], today: string): Hold[] {
  return holds.filter(({ until }) => until >= today);
}
