import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";
import { sameAddress } from "../same-address.ts";

type Person = Pick<PersonRow, "address" | "status" | "mentor" | "household">;

/**
 * Whether somebody is near to who would guide them: guided by them in turn, or of one household. The book takes both
 * (decision 107): the office reads it, and decides. @param mentor As a resident; null for who takes no part.
 */
export function nearOf(
  person: Person,
  mentor: Person | null | undefined,
): "eachOther" | "household" | null {
  if (!mentor || mentor.status === "left" || person.status === "left") return null;
  if (sameAddress(mentor.mentor, person.address)) return "eachOther";
  return mentor.household === person.household ? "household" : null;
}
