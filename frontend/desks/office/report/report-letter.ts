import type { Letter, LetterPart } from "../../../letters/letter.ts";
import { REACHED, REFUSED, type CouncilReport } from "./council-report.ts";
import { KINDS } from "./reason-tables.ts";
import { reasonParts } from "./reason-parts.ts";
import type { ReportWords } from "./reason-words.ts";
import { figureText, sidesText } from "./report-rows.ts";
import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import { rulesText } from "./rules-text.ts";
import type { Language } from "../../../words/languages.ts";

type Around = Omit<ReportWords, "format"> & {
  format: Format;
  papers: Say<"ownPapers">;
  language: Language;
  now: number;
};

/** The report on paper: each figure as a table, and bars where there is something to compare. */
export function reportLetter(report: CouncilReport, around: Around): Letter {
  const { language, say, papers, format, now } = around;
  const { date, money } = format;
  const paragraph = (text: string): LetterPart => ({ kind: "paragraph", text });
  const heading = (text: string): LetterPart => ({ kind: "heading", text });
  const figure = (name: (typeof REACHED | typeof REFUSED)[number]): LetterPart[] => {
    const { total, places } = report.tables[name];
    const shown = (value: bigint | string) => figureText(name, value, money);
    const title = heading(say(name));
    if (!total) return [title, paragraph(say("few"))];
    const stands = paragraph(say("stands", { value: shown(total.value), date: date(total.at) }));
    if (!places) return [title, stands, paragraph(say("placesFew"))];
    return [
      title,
      stands,
      {
        kind: "table",
        head: [say("column.place"), say("on", { date: date(places.at) })],
        rows: places.rows.map((row) => [row.name, shown(row.value)]),
      },
      {
        kind: "bars",
        text: say("bars", { figure: say(name) }),
        bars: places.rows.map((row) => ({
          label: row.name,
          figure: shown(row.value),
          part: row.part,
        })),
      },
    ];
  };
  return {
    language,
    title: say("title"),
    from: ["Socialcoin", date(now)],
    to: say("to"),
    parts: [
      paragraph(say("about")),
      paragraph(rulesText(report.rules, say, papers, format)),
      heading(say("aside.title")),
      {
        kind: "table",
        head: [say("column.fund"), say("column.pledged", { date: date(report.pledgedAt) })],
        rows: report.funds.map(({ id, pledged, places }) => [
          say("fund", { id, places }),
          money(pledged),
        ]),
      },
      paragraph(
        report.issued
          ? say("issuedOf", { value: money(report.issued.value), date: date(report.issued.at) })
          : say("issuedFew"),
      ),
      ...REACHED.flatMap(figure),
      heading(say("refused.title")),
      paragraph(say("refused.about")),
      ...REFUSED.flatMap(figure),
      paragraph(say("why.about")),
      ...KINDS.flatMap((kind) => reasonParts(kind, report.reasons[kind].at(-1), around)),
      heading(say("both.title")),
      ...(report.bothSides.length === 0
        ? [paragraph(say("both.none"))]
        : [
            paragraph(say("both.about")),
            ...report.bothSides.map(({ name, ...sides }) =>
              paragraph(`${name}: ${sidesText(sides, say)}.`),
            ),
          ]),
    ],
  };
}
