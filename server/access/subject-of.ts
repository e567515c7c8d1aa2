import type { Facts } from "../chain/facts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Subject } from "./subject.ts";

/** Reads the relations of a person from the chain. @param creditor Of the claim at hand. */
export async function subjectOf(
  facts: Facts,
  address: Address,
  creditor: Address | null = null,
): Promise<Subject> {
  const [mentor, approver] = await Promise.all([
    facts.mentorOf(address),
    facts.approverOf(address),
  ]);
  return { address, mentor, creditor, approver };
}
