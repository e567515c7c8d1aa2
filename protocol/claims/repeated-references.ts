import type { ClaimProblem } from "./claim-problem.ts";

/** Claims that share a reference inside one file: each names the line of another one. Letter case does not count. */
export function repeatedReferences(claims: { line: number; reference: string }[]): ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  const first = new Map<string, { line: number; reported: boolean }>();
  for (const { line, reference } of claims) {
    if (reference === "") continue;
    const key = reference.toUpperCase();
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, { line, reported: false });
      continue;
    }
    const about = { column: "reference", value: reference } as const;
    if (!earlier.reported) {
      const code = "reference-repeated-below";
      problems.push({ line: earlier.line, code, ...about, otherLine: line });
      earlier.reported = true;
    }
    problems.push({ line, code: "reference-repeated-above", ...about, otherLine: earlier.line });
  }
  return problems;
}
