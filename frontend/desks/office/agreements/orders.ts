/** Costs, interest, increase, principal: two bits for each place from the low end. */
export const USUAL_ORDER = 0x1b;

/** Every order in which the four parts can go, the usual one first. */
export function allOrders(): number[] {
  const orders = permutations([3, 2, 1, 0]).map((places) =>
    places.reduce((packed, part, place) => packed | (part << (place * 2)), 0),
  );
  return [USUAL_ORDER, ...orders.filter((order) => order !== USUAL_ORDER)];
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((first, at) =>
    permutations(items.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  );
}
