import { readParts } from "../../protocol/money/read-parts.ts";
import { sumOfParts } from "../../protocol/money/sum-of-parts.ts";
import type { DossierRecord, LetterWords } from "../../protocol/wire/dossier-records.ts";
import type { Matter } from "../../protocol/wire/help-api.ts";
import type { Look } from "../../protocol/wire/looks-api.ts";
import type { MyDataAnswer } from "../../protocol/wire/rights-api.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";
import type { Letter, LetterPart } from "./letter.ts";
import { erasedLine } from "../words/erased-line.ts";
import { keptLines } from "../words/kept-lines.ts";
import { LANGUAGES, type Language } from "../words/languages.ts";
import { whatKey } from "../words/what-key.ts";
import { languageName, recordWords, type RecordRooms } from "./record-words.ts";

type Around = {
  language: Language;
  say: Say<"letters">;
  format: Pick<Format, "date" | "moment" | "isoDate" | "money">;
  privacy: Say<"privacy">;
  forms: Say<"ownForms">;
  /** The words of what records say in codes. */
  rooms: Omit<RecordRooms, "language" | "isoDate">;
  /** One line of who looked. */
  lookOf: (look: Look) => string;
};

/** Everything that is kept about somebody as a letter to themselves: each word, each photo, each look, in plain order. */
export function myDataLetter(held: MyDataAnswer, looks: readonly Look[], around: Around): Letter {
  const { language, say, format, privacy, forms, lookOf } = around;
  const { date, moment, isoDate, money } = format;
  const rooms = { ...around.rooms, language, isoDate };
  const what = (kind: string) => privacy(whatKey(kind));
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
  // Each by itself in its own direction: a date behind an amount does not run into it.
  const isRight = LANGUAGES[language].direction === "rtl";
  const apart = (text: string) => (isRight ? `\u2068${text}\u2069` : text);
  const letterWords = (words: LetterWords) =>
    [
      words.creditorName,
      ...(words.collector === null ? [] : [words.collector]),
      words.kind,
      words.reference,
      `€\u00a0${money(sumOfParts(readParts(words.parts)))}`,
      isoDate(words.peildatum),
    ]
      .map(apart)
      .join(", ");
  const name = nameIn(held) ?? say("resident");
  return {
    language,
    title: say("mine.title"),
    from: ["Socialcoin", date(held.at)],
    to: name,
    parts: [
      paragraph(say("mine.about")),
      ...(held.erased ? [paragraph(erasedLine(held.erased, forms, date))] : []),
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
            })} ${recordWords(record, rooms)}`,
          ),
        ),
      ),
      ...section(
        say("mine.letters"),
        held.letters.flatMap((one) => [
          paragraph(
            [
              letterWords(one),
              say("mine.letter.mayKnow", { answer: one.mayKnow }),
              ...(one.endsBy === null
                ? []
                : [say("mine.letter.endsBy", { date: isoDate(one.endsBy) })]),
            ].join(" · "),
          ),
          ...held.letterVersions
            .filter(({ letter, version }) => letter === one.id && version < one.version)
            .map(({ version, content }) =>
              paragraph(`${say("mine.letter.earlier", { version })} ${letterWords(content)}`),
            ),
        ]),
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
        held.objections.map(({ about, text, answer, at }) =>
          paragraph(
            `${date(at)}, ${forms(`objection.about.${about}`)}: ${text}${answer === null ? "" : ` · ${privacy("objection.answer", { answer })}`}`,
          ),
        ),
      ),
      ...section(
        say("mine.papers"),
        held.paperTasks.map(({ purpose, place, until }) =>
          paragraph(`${what(`paper-task-${purpose}`)}: ${place}, ${moment(until)}`),
        ),
      ),
      ...section(
        say("mine.choices"),
        held.paperChoices.map(({ place, proposedAt, matter, answer }) =>
          paragraph(
            `${date(proposedAt)}: ${asked(matter)} ${say(`mine.choice.${answer}`)} (${place})`,
          ),
        ),
      ),
      ...section(say("mine.other"), [
        ...(held.staffName === null ? [] : [paragraph(`${what("staff-name")}: ${held.staffName}`)]),
        ...(held.reading === null
          ? []
          : [
              paragraph(
                [what("reader-"), held.reading.reason ?? "", moment(held.reading.until)].join(", "),
              ),
            ]),
        ...held.invitations.map(({ claimedAt }) =>
          paragraph(say("mine.invitation", { date: date(claimedAt) })),
        ),
      ]),
      ...section(
        say("mine.news"),
        held.news === null
          ? []
          : [paragraph(`${held.news.email}, ${languageName(held.news.language, language)}`)],
      ),
      ...section(
        say("mine.sessions"),
        held.sessionsUntil.map((until) => paragraph(moment(until))),
      ),
      ...section(say("mine.holds"), keptLines(held.holds, privacy, isoDate).map(paragraph)),
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
