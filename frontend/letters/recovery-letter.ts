import type { Recovery } from "../../protocol/wire/help-api.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { Letter, LetterPart } from "./letter.ts";
import type { Language } from "../words/languages.ts";

type Around = {
  language: Language;
  say: Say<"letters">;
  format: Pick<Format, "date" | "moment">;
  /** The organisation or official that sends it. */
  sender: string;
  /** The day on the letter, in seconds. */
  now: number;
};

/** The letter about a new phone: at its start how to stop it, at its end what happened. */
export function recoveryLetter(
  { name, proposedAt, readyAt, end }: Recovery,
  { language, say, format: { date, moment }, sender, now }: Around,
): Letter {
  const heading = (text: string): LetterPart => ({ kind: "heading", text });
  const paragraph = (text: string): LetterPart => ({ kind: "paragraph", text });
  const strong = (text: string): LetterPart => ({ kind: "strong", text });
  const to = name ?? say("resident");
  const kept = [heading(say("phone.keeps.title")), paragraph(say("phone.keeps"))];
  const how = end ? (end.how === "finished" ? "finished" : "over") : "begun";
  const parts: Record<typeof how, LetterPart[]> = {
    begun: [
      paragraph(say("phone.begun.what", { date: date(proposedAt) })),
      strong(
        readyAt === null
          ? say("phone.begun.notYet")
          : say("phone.begun.from", { moment: moment(readyAt) }),
      ),
      heading(say("phone.begun.you.title")),
      paragraph(say("phone.begun.you")),
      heading(say("phone.begun.notYou.title")),
      paragraph(say("phone.begun.stop")),
      paragraph(say("phone.begun.office")),
      ...kept,
    ],
    finished: [
      strong(say("phone.finished.what", { moment: moment(end?.at ?? now) })),
      paragraph(say("phone.finished.signIn")),
      paragraph(say("phone.finished.rest")),
      heading(say("phone.finished.notYou.title")),
      paragraph(say("phone.finished.notYou")),
      ...kept,
    ],
    over: [
      strong(say("phone.over.what", { moment: moment(end?.at ?? now) })),
      paragraph(say("phone.over.why")),
      ...kept,
    ],
  };
  return {
    language,
    title: say(`phone.${how}.title`),
    from: [sender, date(now)],
    to,
    parts: [
      paragraph(say("dear", { name: to })),
      ...parts[how],
      paragraph(say("greeting", { sender })),
    ],
  };
}
