import { dayOf } from "../../../../protocol/time/day-of.ts";
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

/** The whole report as a table with its head, for a spreadsheet. Words never stand among the numbers: what is too small to tell says so beside. Days are numbers, so that they sort. */
export function reportRows(
  report: CouncilReport,
  { say, refusals, format }: ReportWords,
): string[][] {
  const { money } = format;
  const inNumbers = { ...format, date: dayOf };
  const few = say("few");
  const untold = (figure: string, place: string, at = "") => [figure, place, "", at, few];
  return [
    [
      say("column.figure"),
      say("column.place"),
      say("column.value"),
      say("column.at"),
      say("column.note"),
    ],
    ...report.funds.map(({ id, pledged, places }) => [
      say("pledged", { id }),
      places,
      money(pledged),
      dayOf(report.pledgedAt),
      "",
    ]),
    report.issued
      ? [say("issued"), say("all"), money(report.issued.value), dayOf(report.issued.at), ""]
      : untold(say("issued"), say("all")),
    ...[...REACHED, ...REFUSED].flatMap((figure) => {
      const { total, places } = report.tables[figure];
      const row = (place: string, value: bigint | string, at: number) => [
        say(figure),
        place,
        figureText(figure, value, money),
        dayOf(at),
        "",
      ];
      return [
        total ? row(say("all"), total.value, total.at) : untold(say(figure), say("all")),
        ...(places
          ? places.rows.map(({ name, value }) => row(name, value, places.at))
          : [untold(say(figure), say("perPlace"))]),
      ];
    }),
    ...KINDS.flatMap((kind) => {
      const why = say(`why.${kind}`);
      const told = report.reasons[kind];
      if (told.length === 0) return [untold(why, say("all"))];
      return told.flatMap((one) => {
        const period = periodText(one, { say, format: inNumbers });
        const rows = (place: string, counts: readonly ReasonCount[]) =>
          counts.map(({ code, count }) => [
            say("why.row", { what: why, why: reasonText(kind, code, refusals) }),
            place,
            `${count}`,
            period,
            "",
          ]);
        return [
          ...rows(say("all"), one.all),
          ...(one.places.length > 0
            ? one.places.flatMap(({ name, counts }) => rows(name, counts))
            : [untold(why, say("perPlace"), period)]),
        ];
      });
    }),
    ...report.bothSides.map(({ name, ...sides }) => [
      say("both.title"),
      name,
      "",
      "",
      sidesText(sides, say),
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
