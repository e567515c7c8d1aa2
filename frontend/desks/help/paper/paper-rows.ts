import type { SummaryRow } from "../../../transactions/transaction.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { PaperAbout } from "./paper-about.ts";
import type { Filled } from "./paper-kind.ts";
import { paperKind, type PaperStepName } from "./paper-steps.ts";

/** What a step from paper is about, line by line, as the paper has to say it. */
export function paperRows(
  name: PaperStepName,
  { ids, text, coins }: Filled,
  about: PaperAbout,
  say: Say<"paper">,
  format: Format,
): SummaryRow[] {
  const items = paperKind(name).items?.(about, say, format) ?? [];
  const chosen = ids.flatMap((id) => items.filter((one) => one.id === id));
  return [
    ...chosen.flatMap((item) => [{ term: say("about"), text: item.text }, ...item.rows]),
    ...(coins === null ? [] : [{ term: say("coins"), text: format.money(coins) }]),
    ...(text === "" ? [] : [{ term: say("ownWords"), text }]),
  ];
}
