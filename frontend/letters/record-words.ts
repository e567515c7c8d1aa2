import { PILLARS } from "../bridge/pillars.ts";
import type { RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import type {
  DossierRecord,
  RecordContents,
  RecordKind,
} from "../../protocol/wire/dossier-records.ts";
import type { Language } from "../words/languages.ts";
import { refusalKey } from "../words/refusal-key.ts";
import type { Format } from "../words/use-format.ts";
import type { Say } from "../words/use-words.ts";

/** The words for what is kept under a code: they are those of the desks where it was filled in. */
export type RecordRooms = {
  language: Language;
  bridge: Say<"bridge">;
  creditor: Say<"creditor">;
  endings: Say<"endings">;
  office: Say<"office">;
  refusals: Say<"refusals">;
  isoDate: Format["isoDate"];
};

type Sayings = {
  [Kind in RecordKind]: (content: RecordContents[Kind], rooms: RecordRooms) => string[];
};

const reason = ({ reason: said }: { reason: string }) => [said];
const text = ({ text: said }: { text: string }) => [said];
/** The own words, and the reason that was chosen beside them. */
const refusal =
  <Kind extends RefusalKind>(kind: Kind, words: (content: RecordContents[Kind]) => string[]) =>
  (content: RecordContents[Kind], { refusals }: RecordRooms) => [
    ...(content.code ? [refusals(refusalKey(kind, content.code))] : []),
    ...words(content),
  ];

/** What each kind of record says to who reads it: no code, no ISO date, no number of a record. */
const SAYINGS: Sayings = {
  person: (content, { language, office }) => [
    content.name,
    `${office("person.language")}: ${languageName(content.language, language)}`,
    `${office("person.benefit")}: ${office(`benefit.${content.benefit}`)}`,
    `${office("person.ageGroup")}: ${office(`age.${content.ageGroup}`)}`,
    `${office("person.arrangement")} ${office(content.arrangement ? "yes" : "no")}`,
    `${office("person.representative")} ${content.representative ?? office("no")}`,
    `${office("person.neighbourhood")}: ${content.neighbourhood}`,
  ],
  plan: ({ title }) => [title],
  subgoal: ({ pillar, text: said }, { bridge }) => [`${bridge(`pillar.${pillar}`)}: ${said}`],
  report: text,
  sendBack: refusal("sendBack", reason),
  undo: reason,
  compliment: text,
  claim: ({ reference, kind, collector, peildatum }, { creditor, isoDate }) => [
    `${creditor("claim.reference")}: ${reference}`,
    `${creditor("claim.kind")}: ${kind}`,
    ...(collector === null ? [] : [`${creditor("claim.collector")}: ${collector}`]),
    `${creditor("claim.peildatum")}: ${isoDate(peildatum)}`,
  ],
  claimChange: reason,
  dispute: refusal("dispute", text),
  reject: refusal("reject", reason),
  refuse: refusal("refuse", reason),
  pledge: ({ decision }) => [decision],
  suggestion: text,
  suggestionAnswer: reason,
  bridge: (content, { bridge: say }) => [
    ...PILLARS.map((pillar) => {
      const level = content[pillar];
      const said = level === null ? say("none") : say("level", { level, of: content.of });
      return `${say(`pillar.${pillar}`)}: ${said}`;
    }),
    ...(content.wish ? [say("wishSaid", { wish: content.wish })] : []),
  ],
  ownWords: ({ talents, goals, dreams }) =>
    [talents, goals, dreams].filter((said) => said !== null),
  end: ({ cause, reason: said }, { endings }) => [endings(`cause.${cause}`), said],
  move: reason,
  paper: ({ step, place }) => [step, place],
  elsewhere: ({ source, reason: said }) => [source, said],
};

/** The words of a record, one after the other. */
export function recordWords({ kind, content }: DossierRecord, rooms: RecordRooms): string {
  const say = SAYINGS[kind] as (content: unknown, rooms: RecordRooms) => string[];
  return say(content, rooms).join(" · ");
}

/** "Nederlands" for "nl". */
export function languageName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
}
