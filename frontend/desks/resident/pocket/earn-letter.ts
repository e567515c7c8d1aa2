import type { Letter } from "../../../letters/letter.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { EarnRoom } from "./use-earn-room.ts";
import type { Language } from "../../../words/languages.ts";
import { cameIn } from "./came-in.ts";
import type { StatementLine } from "./statement-lines.ts";

export type Around = {
  language: Language;
  say: Say<"ownPapers">;
  format: Pick<Format, "date" | "money">;
  name: string | null;
  /** Seconds since 1970, by the chain. */
  now: number;
};

/** A letter to show where somebody asks whether coins are income: what they are, what came, what the limits are. */
export function earnLetter(
  { month, year }: EarnRoom,
  lines: readonly StatementLine[],
  { language, say, format: { date, money }, name, now }: Around,
): Letter {
  const came = cameIn(lines, now);
  const terms = [
    { term: "month", room: month },
    { term: "year", room: year },
  ] as const;
  return {
    language,
    title: say("letter.title"),
    from: [say("letter.from"), date(now)],
    to: name ?? say("letter.holder"),
    parts: [
      { kind: "paragraph", text: say("letter.what") },
      { kind: "paragraph", text: say("letter.use") },
      ...terms.map(({ term, room }) => ({
        kind: "strong" as const,
        text: room
          ? say(`letter.${term}`, { used: money(room.used), limit: money(room.limit) })
          : say(`letter.${term}Free`, { came: money(came[term]) }),
      })),
      { kind: "paragraph", text: say("letter.noDecision") },
      { kind: "paragraph", text: say("letter.check") },
    ],
  };
}
