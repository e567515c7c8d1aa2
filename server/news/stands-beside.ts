import type { Address } from "../../protocol/wire/basics.ts";
import type { EverybodyAnswer } from "../../protocol/wire/index-answers.ts";

/** Whether somebody's offers wait for the yes of this account: a representative, who may have no role. */
export function standsBeside({ people }: Pick<EverybodyAnswer, "people">, self: Address): boolean {
  return people.some(({ approver }) => approver?.toLowerCase() === self.toLowerCase());
}
