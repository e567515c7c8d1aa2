import { paperDuty } from "../../protocol/help/paper-duty.ts";
import { recoveryDuty } from "../../protocol/help/recovery-duty.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { StaffRow } from "../../protocol/wire/index-answers.ts";
import type { ChoiceFact } from "../dossier/papers/open-choice.ts";
import type { PaperFact } from "../help/papers-of.ts";
import type { RecoveryFact } from "../help/recoveries-of.ts";

/** What officials do for the accounts of others, of everybody. */
export type AllHelp = {
  recoveries: readonly RecoveryFact[];
  papers: readonly PaperFact[];
  choices: readonly ChoiceFact[];
};

/**
 * What of it can not go on without the yes of this member of staff, by the rule that their desk goes by. Under the moment
 * and a number alone: a reason names nobody.
 * @param now In seconds.
 */
export function helpFor(
  { recoveries, papers, choices }: AllHelp,
  self: Pick<StaffRow, "role" | "organisation">,
  staff: readonly StaffRow[],
  now: number,
): string[] {
  const at = (official: Address) =>
    staff.find(({ address }) => address.toLowerCase() === official.toLowerCase())?.organisation;
  // Whose organisation is not known is of another one: a mail too many is better than one too few.
  const asked = <Fact extends { proposedBy: Address }>(fact: Fact) => ({
    ...fact,
    organisation: at(fact.proposedBy) ?? 0,
  });
  return [
    ...recoveries
      .filter((one) => ["approve", "counsel"].includes(recoveryDuty(asked(one), self, now) ?? ""))
      .map(({ proposedAt }) => `agree phone ${proposedAt}`),
    ...papers
      .filter((one) => paperDuty(asked(one), self, now) === "confirm")
      .map(({ stepId, proposedAt }) => `agree paper ${proposedAt}-${stepId}`),
    ...choices
      .filter((one) => paperDuty(one, self, now) === "confirm")
      .map(({ id }) => `agree choice ${id}`),
  ];
}
