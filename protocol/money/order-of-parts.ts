import { PARTS, type DebtPart } from "./debt-parts.ts";

/**
 * Which part goes first. `order` holds two bits for each place from the low end; the usual costs, interest, increase,
 * principal is 0x1b.
 */
export function orderOfParts(order: number): DebtPart[] {
  return PARTS.map((_, place) => PARTS[(order >> (place * 2)) & 3]!);
}
