import type { Address } from "../../protocol/wire/basics.ts";
import type { ApproversAnswer } from "../../protocol/wire/index-answers.ts";

/** Whether somebody's offers wait for the yes of this account: a representative, who may have no role. */
export function standsBeside(
  { approvers }: Pick<ApproversAnswer, "approvers">,
  self: Address,
): boolean {
  return approvers.some((approver) => approver.toLowerCase() === self.toLowerCase());
}
