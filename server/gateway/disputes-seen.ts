import { mayRead } from "../access/may-read.ts";
import { subjectOf } from "../access/subject-of.ts";
import type { Viewer } from "../access/viewer.ts";
import type { DebtRow } from "../../protocol/wire/index-answers.ts";
import type { Services } from "../services.ts";

/** Of bills that are not right those whose residents let this viewer see them: asked once of each resident. */
export async function disputesSeen(
  services: Services,
  viewer: Viewer,
  debts: readonly DebtRow[],
): Promise<DebtRow[]> {
  const facts = await services.facts();
  const residents = [...new Set(debts.map(({ resident }) => resident))];
  const seen = await Promise.all(
    residents.map(async (resident) =>
      mayRead(viewer, await subjectOf(services, facts, resident), "dispute") ? [resident] : [],
    ),
  );
  const shown = new Set(seen.flat());
  return debts.filter(({ resident }) => shown.has(resident));
}
