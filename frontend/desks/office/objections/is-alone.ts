import type { Address } from "../../../../protocol/wire/basics.ts";
import type { OfficeAnswer } from "../../../../protocol/wire/index-answers.ts";
import { sameAddress } from "../same-address.ts";
import { isValid } from "../staff/staff-state.ts";

/** Whether nobody else holds the role of the office now: then nobody can be the second of this official. */
export function isAlone({ staff, head }: OfficeAnswer, official: Address): boolean {
  return !staff.some(
    (row) =>
      row.role === "office" && isValid(row, head.time) && !sameAddress(row.address, official),
  );
}
