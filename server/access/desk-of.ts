import type { Address } from "../../protocol/wire/basics.ts";
import type { Subject } from "./subject.ts";

const NOTHING = {
  mentor: new Set<never>(),
  household: new Set<never>(),
  communityBuilder: new Set<never>(),
};

/** A desk that belongs to a member of staff, or to nobody: no person is behind it, only who works there. */
export function deskOf(
  address: Address,
  own: Partial<Pick<Subject, "mentor" | "creditor">> = {},
): Subject {
  return {
    address,
    mentor: null,
    creditor: null,
    ...own,
    approver: null,
    household: 0,
    place: null,
    shares: NOTHING,
    papers: new Map(),
    auditors: new Set(),
  };
}
