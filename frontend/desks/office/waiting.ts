import type { Address, Seconds } from "../../../protocol/wire/basics.ts";
import type {
  AgreementRow,
  OfficeAnswer,
  PersonRow,
  StaffRow,
} from "../../../protocol/wire/index-answers.ts";
import { sameAddress } from "./same-address.ts";

/** Stand-in mentors who have not started, that this official may let start: not their own, not granted by them. */
export function staffToApprove({ staff, head }: OfficeAnswer, official: Address): StaffRow[] {
  return staff.filter(
    ({ address, role, revoked, from, until, grantedBy }) =>
      role === "mentor" &&
      !revoked &&
      from > head.time &&
      until > head.time &&
      !sameAddress(grantedBy, official) &&
      !sameAddress(address, official),
  );
}

/** Agreements that wait for a second official, who is not the one that proposed them. */
export function agreementsToApprove(
  { agreements }: OfficeAnswer,
  official: Address,
): AgreementRow[] {
  return agreements.filter(
    ({ status, proposedBy }) => status === "proposed" && !sameAddress(proposedBy, official),
  );
}

/** Announced ends that this official may confirm now: after the term, and not announced by them. */
export function endsToConfirm(office: OfficeAnswer | undefined, official: Address): PersonRow[] {
  if (!office) return [];
  return office.ends.filter(
    ({ end }) => end && mayConfirmEnd(end, office.head.time, official) === "yes",
  );
}

/** Whether an official may confirm an announced end: not before its moment, and never who announced it. */
export function mayConfirmEnd(
  { from, by }: NonNullable<PersonRow["end"]>,
  now: Seconds,
  official: Address,
): "yes" | "early" | "own" {
  if (sameAddress(by, official)) return "own";
  return now < from ? "early" : "yes";
}
