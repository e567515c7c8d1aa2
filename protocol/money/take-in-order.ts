import type { DebtParts } from "./debt-parts.ts";
import { orderOfParts } from "./order-of-parts.ts";

/**
 * Takes euro cents off a debt, part by part: one is gone before the next is begun. What is more than all parts together
 * takes nothing.
 *
 * @param order The agreement's order of the parts, as `orderOfParts` reads it.
 */
export function takeInOrder(
  open: DebtParts,
  cents: bigint,
  order: number,
): { taken: DebtParts; left: DebtParts } {
  const taken: DebtParts = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };
  const left = { ...open };
  let rest = cents;
  for (const part of orderOfParts(order)) {
    taken[part] = rest < left[part] ? rest : left[part];
    left[part] -= taken[part];
    rest -= taken[part];
  }
  return { taken, left };
}
