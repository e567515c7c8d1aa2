import type { Config } from "../../../../protocol/wire/dossier-api.ts";
import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { FundRow, OfficeAnswer } from "../../../../protocol/wire/index-answers.ts";
import type { RefusalKind } from "../../../../protocol/refusals/refusal-codes.ts";
import type { ReportAnswer, ReportFigure } from "../../../../protocol/wire/report-api.ts";
import type { Names } from "../../../data/use-names.ts";
import { bothSides } from "./both-sides.ts";
import { KINDS, reasonTable, type ReasonTable } from "./reason-tables.ts";
import type { Rules } from "./rules-text.ts";
import { reportTable, type ReportTable } from "./report-tables.ts";

/** In the order of the page: what was reached, and then what was refused. */
export const REACHED = ["families", "stepsReached", "debtLowered"] as const;
export const REFUSED = ["saidNo", "approverSaidNo", "unanswered"] as const;

/** Everything that the council is told, once, for the page, the table and the letter. */
export type CouncilReport = {
  rules: Rules;
  funds: { id: number; pledged: string; places: string }[];
  /** When what is pledged stood so. */
  pledgedAt: Seconds;
  issued: ReportAnswer["issued"];
  tables: { [figure in ReportFigure]: ReportTable };
  /** Why things were refused, oldest first. */
  reasons: { [kind in RefusalKind]: ReasonTable[] };
  bothSides: { name: string; gives: boolean; confirms: boolean }[];
};

/** What was set aside is of organisations and stands live; everything of people is as it was told last. */
export function councilReport(
  told: ReportAnswer,
  rules: Rules,
  office: Pick<OfficeAnswer, "head" | "funds" | "staff" | "agreements">,
  { neighbourhoods }: Pick<Config, "neighbourhoods">,
  organisationOf: Names["organisationOf"],
): CouncilReport {
  const nameOf = (place: number) => neighbourhoods[place] ?? `${place}`;
  const { figures } = told;
  const tables = Object.fromEntries(
    [...REACHED, ...REFUSED].map((figure) => [figure, reportTable(figures[figure], nameOf)]),
  ) as CouncilReport["tables"];
  return {
    rules,
    funds: office.funds.map(({ id, pledged, neighbourhoods: places }: FundRow) => ({
      id,
      pledged,
      places: places.map(nameOf).join(", "),
    })),
    pledgedAt: office.head.time,
    issued: told.issued,
    tables,
    reasons: Object.fromEntries(
      KINDS.map((kind) => [kind, told.reasons[kind].map((one) => reasonTable(kind, one, nameOf))]),
    ) as CouncilReport["reasons"],
    bothSides: bothSides(office).map(({ organisation, ...sides }) => ({
      name: organisationOf(organisation) ?? `${organisation}`,
      ...sides,
    })),
  };
}
