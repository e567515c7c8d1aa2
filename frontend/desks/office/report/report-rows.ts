import type { Format } from "../../../words/use-format.ts";
import type { Say } from "../../../words/use-words.ts";
import { KINDS, type ReasonCount } from "./reason-tables.ts";
import { periodText, reasonText, type ReportWords } from "./reason-words.ts";
import { REACHED, REFUSED, type CouncilReport } from "./council-report.ts";

/** A figure as people read it: euros with their sign, the rest as a count. */
export function figureText(
  figure: (typeof REACHED | typeof REFUSED)[number],
  value: bigint | string,
  money: Format["money"],
): string {
  return figure === "debtLowered" ? `€\u00a0${money(value)}` : `${value}`;
}

/** The whole report as a table with its head, for a spreadsheet. What is too small to tell says so. */
export function reportRows(
  report: CouncilReport,
  { say, refusals, format }: ReportWords,
): string[][] {
  const { date, money } = format;
  const few = say("few");
  return [
    [say("column.figure"), say("column.place"), say("column.value"), say("column.at")],
    ...report.funds.map(({ id, pledged, places }) => [
      say("pledged", { id }),
      places,
      money(pledged),
      "",
    ]),
    [
      say("issued"),
      say("all"),
      report.issued ? money(report.issued.value) : few,
      report.issued ? date(report.issued.at) : "",
    ],
    ...[...REACHED, ...REFUSED].flatMap((figure) => {
      const { total, places } = report.tables[figure];
      const row = (place: string, value: bigint | string, at: number) => [
        say(figure),
        place,
        figureText(figure, value, money),
        date(at),
      ];
      return [
        total ? row(say("all"), total.value, total.at) : [say(figure), say("all"), few, ""],
        ...(places
          ? places.rows.map(({ name, value }) => row(name, value, places.at))
          : [[say(figure), say("perPlace"), few, ""]]),
      ];
    }),
    ...KINDS.flatMap((kind) => {
      const why = say(`why.${kind}`);
      const told = report.reasons[kind];
      if (told.length === 0) return [[why, say("all"), few, ""]];
      return told.flatMap((one) => {
        const rows = (place: string, counts: readonly ReasonCount[]) =>
          counts.map(({ code, count }) => [
            say("why.row", { what: why, why: reasonText(kind, code, refusals) }),
            place,
            `${count}`,
            periodText(one, { say, format }),
          ]);
        return [
          ...rows(say("all"), one.all),
          ...(one.places.length > 0
            ? one.places.flatMap(({ name, counts }) => rows(name, counts))
            : [[why, say("perPlace"), few, periodText(one, { say, format })]]),
        ];
      });
    }),
    ...report.bothSides.map(({ name, ...sides }) => [
      say("both.title"),
      name,
      sidesText(sides, say),
      "",
    ]),
  ];
}

/** On which sides an organisation stands, in words. */
export function sidesText(
  { gives, confirms }: { gives: boolean; confirms: boolean },
  say: Say<"report">,
): string {
  return [
    say("both.creditor"),
    ...(gives ? [say("both.gives")] : []),
    ...(confirms ? [say("both.confirms")] : []),
  ].join(", ");
}
