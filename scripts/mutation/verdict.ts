/** What is wrong: survivors without a reason, and reasons without a survivor. */
import type { Judged } from "./examine.ts";
import type { Lock, Reasons } from "./lock.ts";

/** @param kept Records of files that were not examined now. @param ids Of all mutants there are. */
export function problemsOf(
  kept: Lock,
  judged: Judged[],
  reasons: Reasons,
  ids: ReadonlySet<string>,
): string[] {
  const judgedAs = (survived: boolean) =>
    judged
      .filter(({ verdict }) => (verdict === "survived") === survived)
      .map(({ mutant }) => mutant.id);
  const survivors = [
    ...Object.values(kept).flatMap((record) => record.survivors),
    ...judgedAs(true),
  ];
  const killed = new Set(judgedAs(false));
  const listed = Object.keys(reasons);
  return [
    ...survivors.filter((id) => !reasons[id]).map((id) => `no test kills it: ${id}`),
    ...listed.filter((id) => !ids.has(id)).map((id) => `listed, but there is none: ${id}`),
    ...listed.filter((id) => killed.has(id)).map((id) => `listed, but a test kills it: ${id}`),
  ];
}
