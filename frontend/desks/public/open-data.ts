import type { PublicAnswer, PublicFigure } from "../../../protocol/wire/index-answers.ts";

/** What each public figure is counted in, in the order of the page. */
export const UNITS = {
  issued: "coins",
  redeemed: "coins",
  debtLowered: "euros",
  pledged: "coins",
  residents: null,
  stepsReached: null,
} as const satisfies { [figure in PublicFigure]: "coins" | "euros" | null };

const NAMES = Object.keys(UNITS) as PublicFigure[];

/** One number that was told, or that is not told yet. */
type OpenFigure = {
  figure: PublicFigure;
  unit: "coins" | "euros" | "count";
  value: string | null;
  /** The day it was counted, in ISO 8601; null while fewer than ten people are behind it. */
  at: string | null;
};

/** As public/open-data.schema.json describes it. Amounts as decimal text: no reader rounds them. */
export type OpenData = {
  $schema: string;
  block: number;
  contract: string;
  supply: string;
  figures: OpenFigure[];
  /** What each figure was before, newest first. */
  earlier: OpenFigure[];
};

/** The public figures for machines. @param origin Where the schema stands. */
export function openData(answer: PublicAnswer, contract: string, origin: string): OpenData {
  return {
    $schema: `${origin}/open-data.schema.json`,
    block: answer.head.block,
    contract,
    supply: decimal(answer.supply),
    figures: NAMES.map((figure) => openFigure(figure, answer.figures[figure])),
    earlier: answer.months.toReversed().flatMap(({ at, figures }) =>
      NAMES.flatMap((figure) => {
        const value = figures[figure];
        const isNow = answer.figures[figure]?.at === at;
        return value === undefined || isNow ? [] : [openFigure(figure, { value, at })];
      }),
    ),
  };
}

function openFigure(figure: PublicFigure, told: { value: string; at: number } | null): OpenFigure {
  const unit = UNITS[figure];
  return {
    figure,
    unit: unit ?? "count",
    value: told && (unit ? decimal(told.value) : told.value),
    at: told && new Date(told.at * 1000).toISOString(),
  };
}

/** The same as a table, with its head: what stands now, and then what stood before. */
export function openRows({ figures, earlier }: OpenData): string[][] {
  return [
    ["figure", "unit", "value", "at"],
    ...[...figures, ...earlier].map(({ figure, unit, value, at }) => [
      figure,
      unit,
      value ?? "",
      at ?? "",
    ]),
  ];
}

/** Cents as decimal text with a point, for machines: "1475.20". */
function decimal(cents: string): string {
  const digits = cents.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
