import { PILLARS } from "../bridge/pillars.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import type { Matter } from "../../protocol/wire/help-api.ts";
import type { Look } from "../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../protocol/wire/rights-api.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { Letter, LetterPart } from "./letter.ts";
import type { Language } from "../words/languages.ts";

type Around = {
  language: Language;
  say: Say<"letters">;
  format: Pick<Format, "date" | "moment" | "isoDate" | "money">;
  /** What kinds of words are called. */
  what: (kind: string) => string;
  /** The words of a bridge's parts and levels. */
  bridge: Say<"bridge">;
  /** One line of who looked. */
  lookOf: (look: Look) => string;
};

/** Everything that is kept about somebody as a letter to themselves: each word, each photo, each look, in plain order. */
export function myDataLetter(held: MyDataAnswer, looks: readonly Look[], around: Around): Letter {
  const { language, say, format, what, bridge, lookOf } = around;
  const { date, moment, isoDate, money } = format;
  const paragraph = (text: string): LetterPart => ({ kind: "paragraph", text });
  const section = (title: string, lines: LetterPart[]): LetterPart[] => [
    { kind: "heading", text: title },
    ...(lines.length > 0 ? lines : [paragraph(say("mine.nothing"))]),
  ];
  const asked = (matter: Matter) => {
    if (matter.kind === "sharing")
      return `${say(`mine.sharing.${matter.audience}`)} ${say(`mine.sharing.${matter.what}`)}:`;
    const letter = held.letters.find(({ id }) => id === matter.letter);
    return `${letter?.creditorName ?? ""}, ${letter?.reference ?? ""}:`;
  };
  const name = nameIn(held) ?? say("resident");
  return {
    language,
    title: say("mine.title"),
    from: ["Socialcoin", date(held.at)],
    to: name,
    parts: [
      paragraph(say("mine.about", { account: held.address })),
      ...(held.application
        ? section(say("mine.application"), [
            paragraph(`${held.application.name}, ${held.application.neighbourhood}`),
          ])
        : []),
      ...section(
        say("mine.words"),
        held.records.map((record) =>
          paragraph(
            `${say("mine.word", {
              what: what(record.kind),
              moment: moment(record.at),
              version: record.version,
            })} ${record.kind === "bridge" ? bridgeWords(record, bridge) : wordsOf(record)}`,
          ),
        ),
      ),
      ...section(
        say("mine.letters"),
        held.letters.map((one) =>
          paragraph(
            [
              one.creditorName,
              one.kind,
              one.reference,
              `€ ${money(sumOfParts(readParts(one.parts)))}`,
              isoDate(one.peildatum),
            ].join(", "),
          ),
        ),
      ),
      ...section(
        say("mine.photos"),
        held.photos.flatMap(({ jpeg, at, letter, moment: when }): LetterPart[] => {
          const text = say(`mine.photo.${letter === null ? when! : "letter"}`, { date: date(at) });
          return jpeg === null
            ? [paragraph(text)]
            : [paragraph(text), { kind: "picture", base64: jpeg, text }];
        }),
      ),
      ...section(
        say("mine.sharing"),
        held.sharing.map(({ audience, what: shared, until }) =>
          paragraph(
            `${say(`mine.sharing.${audience}`)} ${say(`mine.sharing.${shared}`)}${until === null ? "" : ` (${moment(until)})`}`,
          ),
        ),
      ),
      ...section(
        say("mine.objections"),
        held.objections.map(({ text, answer, at }) =>
          paragraph(`${date(at)}: ${text}${answer === null ? "" : ` → ${answer}`}`),
        ),
      ),
      ...section(
        say("mine.papers"),
        held.paperTasks.map(({ place, until }) => paragraph(`${place}, ${moment(until)}`)),
      ),
      ...section(
        say("mine.choices"),
        held.paperChoices.map(({ place, proposedAt, matter, answer }) =>
          paragraph(
            `${date(proposedAt)}: ${asked(matter)} ${say(`mine.choice.${answer}`)} (${place})`,
          ),
        ),
      ),
      ...section(say("mine.news"), held.news === null ? [] : [paragraph(held.news.email)]),
      ...section(
        say("mine.sessions"),
        held.sessionsUntil.map((until) => paragraph(moment(until))),
      ),
      ...section(
        say("mine.holds"),
        held.holds.map(({ ground, until }) => paragraph(`${ground}, ${isoDate(until)}`)),
      ),
      ...section(
        say("mine.looks"),
        looks.map((look) => paragraph(`${moment(look.at)}: ${lookOf(look)}`)),
      ),
      paragraph(say("mine.chain")),
    ],
  };
}

function nameIn({ records, staffName }: MyDataAnswer): string | null {
  const persons = records.filter((one): one is DossierRecord<"person"> => one.kind === "person");
  return persons.at(-1)?.content.name ?? staffName;
}

/** Each part of a bridge with its level, and the wish. */
function bridgeWords({ content }: DossierRecord<"bridge">, say: Say<"bridge">): string {
  const parts = PILLARS.map((pillar) => {
    const level = content[pillar];
    const said = level === null ? say("none") : say("level", { level, of: content.of });
    return `${say(`pillar.${pillar}`)}: ${said}`;
  });
  return [...parts, ...(content.wish ? [say("wishSaid", { wish: content.wish })] : [])].join(" · ");
}

/** The words of a record, one after the other. */
function wordsOf({ content }: DossierRecord): string {
  return Object.values(content)
    .filter((value) => typeof value === "string" && value !== "")
    .join(" · ");
}
