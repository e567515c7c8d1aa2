import { labelWords } from "../../../data/label-words.ts";
import type { Letter, LetterPart } from "../../../letters/letter.ts";
import type { LegalDecision } from "../../../../protocol/wire/programme-api.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import type { EarnRoom } from "./use-earn-room.ts";
import type { Language } from "../../../words/languages.ts";
import { cameIn } from "./came-in.ts";
import type { StatementLine } from "./statement-lines.ts";

export type Around = {
  language: Language;
  say: Say<"ownPapers">;
  format: Pick<Format, "date" | "money" | "isoDate">;
  name: string | null;
  /** Seconds since 1970, by the chain. */
  now: number;
};

/** A letter to show where somebody asks whether coins are income: what they are, what came, what the limits are, what was decided. */
export function earnLetter(
  { month, year }: EarnRoom,
  lines: readonly StatementLine[],
  decision: LegalDecision | null,
  { language, say, format, name, now }: Around,
): Letter {
  const { date, money } = format;
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
      ...decided(decision, say, format),
      { kind: "paragraph", text: say("letter.noDecision") },
      { kind: "paragraph", text: say("letter.check") },
    ],
  };
}

/** What the municipality decided, in the words of that decision and no further; or that none is known here. */
function decided(
  decision: LegalDecision | null,
  say: Around["say"],
  { isoDate }: Pick<Format, "isoDate">,
): LetterPart[] {
  if (!decision) return [{ kind: "strong", text: say("letter.noneStated") }];
  const { counts, decidedOn, reference, phone } = decision;
  const date = isoDate(decidedOn);
  return [
    { kind: "strong", text: say(counts ? "letter.counted" : "letter.notCounted", { date }) },
    { kind: "paragraph", text: say("letter.decision", { label: labelWords(decision, say) }) },
    { kind: "paragraph", text: say("letter.reference", { reference }) },
    { kind: "paragraph", text: say("letter.phone", { phone }) },
  ];
}
