import type { Head, Seconds } from "./basics.ts";

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

/** GET /index/report, for the office, a funder and an information gatherer. */
export type ReportAnswer = {
  head: Head;
  /** Coin cents, as the public figure of that name. */
  issued: Told;
  figures: { [figure in ReportFigure]: ToldByPlace };
};
