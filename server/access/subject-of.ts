import type { Facts } from "../chain/facts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Subject } from "./subject.ts";

/** Reads the relations of a person from the chain. @param creditor Of the claim at hand. */
export async function subjectOf(
  facts: Facts,
  address: Address,
  creditor: Address | null = null,
): Promise<Subject> {
  return { address, mentor: await facts.mentorOf(address), creditor };
}
