import type { RefusalKind } from "../refusals/refusal-codes.ts";
import type { Head, Hex, Seconds } from "./basics.ts";

/**
 * What the council is told, over everybody and per neighbourhood. `debtLowered` in euro cents, the rest counts: families that
 * take part, steps reached, and offers that the creditor said no to, that who stands beside the resident said no to, or
 * that ended without an answer.
 */
export type ReportFigure =
  "families" | "stepsReached" | "debtLowered" | "saidNo" | "approverSaidNo" | "unanswered";

/** As it stood when a month began in Amsterdam; null while fewer than ten are behind it. */
export type Told = { value: string; at: Seconds } | null;

export type ToldByPlace = {
  total: Told;
  /** All neighbourhoods at one moment, or none of them: one that is left out would follow from the others. */
  places: { at: Seconds; values: { place: number; value: string }[] } | null;
};

/**
 * How many were refused for which reason from one start of a quarter to another: over everybody (`place` is null), and beside
 * it per neighbourhood, or not. A reason
 * that nobody chose, and one of a person who was erased since, counts as "other".
 */
export type ReasonsTelling = {
  /** Null: from the first on. */
  from: Seconds | null;
  until: Seconds;
  rows: { place: number | null; counts: { [code: string]: number } }[];
};

/** GET /index/report, for the office, a funder and an information gatherer. */
export type ReportAnswer = {
  head: Head;
  /** Coin cents, as the public figure of that name. */
  issued: Told;
  figures: { [figure in ReportFigure]: ToldByPlace };
  /** Oldest first. Each begins where the one before ended. */
  reasons: { [kind in RefusalKind]: ReasonsTelling[] };
};

/** What of the report stands in the index. */
export type FiguresAnswer = Omit<ReportAnswer, "reasons">;

/** What was refused to whom, by the commitment to its reason. From the index to the server, and no further. */
export type Refusals = {
  refused: { commitment: Hex; person: string; month: number; place: number }[];
  /** The months at whose end the report told how many, over everybody and per neighbourhood; null where it never does. */
  toldIn: { total: number[]; places: number[] } | null;
};

export type RefusalsAnswer = { [kind in RefusalKind]: Refusals };
