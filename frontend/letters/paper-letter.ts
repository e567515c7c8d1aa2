import type { PaperStep } from "../../protocol/wire/help-api.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { Letter } from "./letter.ts";
import type { Language } from "../words/languages.ts";

type Around = {
  language: Language;
  say: Say<"letters">;
  format: Pick<Format, "date" | "moment">;
  sender: string;
  /** What the step is about, line by line. */
  details: readonly { term: string; text: string }[];
  now: number;
};

/** The letter about a step from paper: what it is, from when, and how to say no; at its end what happened. */
export function paperLetter(
  { name, proposedAt, readyAt, end }: Pick<PaperStep, "name" | "proposedAt" | "readyAt" | "end">,
  what: string,
  { language, say, format: { date, moment }, sender, details, now }: Around,
): Letter {
  const to = name ?? say("resident");
  const how = end?.how ?? "entered";
  const day = readyAt === null ? say("paper.entered.notYet") : moment(readyAt);
  return {
    language,
    title: say(`paper.title.${how}`),
    from: [sender, date(now)],
    to,
    parts: [
      { kind: "paragraph", text: say("dear", { name: to }) },
      { kind: "paragraph", text: say("paper.what", { date: date(proposedAt) }) },
      { kind: "strong", text: what },
      ...details.map(
        ({ term, text }) => ({ kind: "paragraph", text: `${term}: ${text}` }) as const,
      ),
      {
        kind: "paragraph",
        text:
          how === "entered"
            ? readyAt === null
              ? day
              : say("paper.entered.from", { moment: day })
            : say(`paper.${how}`, { moment: moment(end?.at ?? now) }),
      },
      ...(end
        ? []
        : ([
            { kind: "heading", text: say("paper.no.title") },
            { kind: "paragraph", text: say("paper.no") },
            { kind: "signature", text: say("paper.no.sign") },
          ] as const)),
      { kind: "paragraph", text: say("greeting", { sender }) },
    ],
  };
}
