import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import type { Check } from "../../check/worst-of.ts";
import type { Supply } from "./ask-total-supply.ts";
import { expectedSupply } from "./expected-supply.ts";

/** Whether the totals add up to what the book says. A difference counts only when both speak of the same block. */
export function supplyCheck(totals: PublicAnswer, supply: Supply | undefined): Check {
  if (!supply) return "unknown";
  if (supply.coins === expectedSupply(totals)) return "checked";
  return supply.block === totals.head.block ? "mismatch" : "unknown";
}
