import type { Seconds } from "../../../protocol/wire/basics.ts";
import type { ChoiceFact } from "./open-choice.ts";

/** The terms of a step on paper, as in contracts/accounts/help/Paper.sol, in seconds. */
export const ANSWER_PERIOD = 14 * 86_400;
export const WAIT_PERIOD = 7 * 86_400;
export const PERFORM_PERIOD = 30 * 86_400;

/** Its time went by: nobody can confirm or do it any more. */
export function hasLapsed(
  { answerUntil, readyAt }: Pick<ChoiceFact, "answerUntil" | "readyAt">,
  now: Seconds,
): boolean {
  return now > (readyAt === null ? answerUntil : readyAt + PERFORM_PERIOD);
}
