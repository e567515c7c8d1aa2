import type { LegalDecision } from "../../../../protocol/wire/programme-api.ts";
import { labelWords } from "../../../data/label-words.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { Limits } from "../limits/limits-stand.ts";

/** What the municipality set and decided itself: how much somebody may earn, and what coins are by law. */
export type Rules = { limits: Limits; decision: LegalDecision | null };

/** The same in one line. */
export function rulesText(
  { limits, decision }: Rules,
  say: Say<"report">,
  papers: Say<"ownPapers">,
  { money, isoDate }: Pick<Format, "money" | "isoDate">,
): string {
  const most = (coins: bigint | null) =>
    coins === null ? say("rules.unlimited") : say("rules.coins", { coins: money(coins) });
  return [
    say("rules.limits", { month: most(limits.month), year: most(limits.year) }),
    decision
      ? say("rules.decision", {
          date: isoDate(decision.decidedOn),
          label: labelWords(decision, papers),
        })
      : say("rules.none"),
  ].join(" ");
}
