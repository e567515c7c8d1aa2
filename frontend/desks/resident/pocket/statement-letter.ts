import type { Letter } from "../../../letters/letter.ts";
import type { Around } from "./earn-letter.ts";
import type { StatementLine } from "./statement-lines.ts";

type Stand = {
  lines: readonly StatementLine[];
  /** Coin cents. */
  free: bigint;
  held: bigint;
};

/** A statement of coins to keep or show, line by line: it is read aloud as well as it is seen. */
export function statementLetter(
  { lines, free, held }: Stand,
  { language, say, format: { date, money }, name, now }: Around,
): Letter {
  return {
    language,
    title: say("statement.title"),
    from: [say("letter.from"), date(now)],
    to: name ?? say("letter.holder"),
    parts: [
      { kind: "strong", text: say("statement.free", { coins: money(free) }) },
      { kind: "paragraph", text: say("statement.held", { coins: money(held) }) },
      { kind: "heading", text: say("statement.lines") },
      ...(lines.length === 0
        ? [{ kind: "paragraph" as const, text: say("statement.none") }]
        : lines.map(({ at, kind, what, reason, coins, lowered }) => ({
            kind: "paragraph" as const,
            text: say(`statement.${kind}`, {
              date: date(at),
              what: what ?? say("statement.noWords"),
              reason: reason ?? say("statement.noWords"),
              coins: money(coins < 0n ? -coins : coins),
              lowered: money(lowered),
            }),
          }))),
      { kind: "paragraph", text: say("letter.check") },
    ],
  };
}
