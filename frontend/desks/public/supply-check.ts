import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Check } from "../../check/worst-of.ts";
import type { Supply } from "./ask-total-supply.ts";

/** Whether the coins add up to what the book says. A difference counts only when both speak of the same block. */
export function supplyCheck(
  { supply, head }: Pick<PublicAnswer, "supply" | "head">,
  asked: Supply | undefined,
): Check {
  if (!asked) return "unknown";
  if (asked.coins === BigInt(supply)) return "checked";
  return asked.block === head.block ? "mismatch" : "unknown";
}
