import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { Objection } from "../../../../protocol/wire/rights-api.ts";

const WEEK = 7 * 86_400;

/** Whether the office answered one of these in the past week. */
export function isAnswered(objections: readonly Objection[], now: Seconds): boolean {
  return objections.some(({ answeredAt }) => answeredAt !== null && answeredAt > now - WEEK);
}
