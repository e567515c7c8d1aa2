import type { ClaimProblem } from "./claim-problem.ts";
import type { ClaimChange } from "./read-change-file.ts";

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

/**
 * Corrections that do not stand alone: which amount is the right one can not be told. A claim may be paid several times in one
 * file.
 */
export function besideCorrections(changes: ClaimChange[]): ClaimProblem[] {
  const corrected = new Set(
    changes
      .filter(({ what }) => what === "correction")
      .map(({ reference }) => reference.toUpperCase()),
  );
  return repeatedReferences(
    changes.filter((one) => corrected.has(one.reference.toUpperCase())),
  ).map((problem) => ({ ...problem, code: "correction-repeated" }));
}
