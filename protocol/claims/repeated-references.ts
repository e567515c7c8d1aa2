import type { ClaimProblem } from "./claim-problem.ts";

/**
 * Claims that share a reference inside one file: one problem for each such reference, at its first line, with all others.
 * Letter case does not count.
 */
export function repeatedReferences(claims: { line: number; reference: string }[]): ClaimProblem[] {
  const byReference = Map.groupBy(
    claims.filter(({ reference }) => reference !== ""),
    ({ reference }) => reference.toUpperCase(),
  );
  return [...byReference.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return [];
    const { line, reference: value } = first;
    const otherLines = others.map((one) => one.line);
    return [{ line, column: "reference", code: "reference-repeated", value, otherLines }];
  });
}
