import type { Facts } from "../chain/facts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Services } from "../services.ts";
import type { Subject } from "./subject.ts";

/** Reads the relations of a person from the chain, what the person shares, who has a paper of theirs and who said why they audit. @param creditor Of the claim at hand. */
export async function subjectOf(
  { shares, papers, auditors }: Pick<Services, "shares" | "papers" | "auditors">,
  facts: Facts,
  address: Address,
  creditor: Address | null = null,
): Promise<Subject> {
  const [mentor, approver, household, shared, onPaper, whoAudits] = await Promise.all([
    facts.mentorOf(address),
    facts.approverOf(address),
    facts.householdOf(address),
    shares.of(address),
    papers.of(address),
    auditors.of(address),
  ]);
  const place = shared.communityBuilder.size > 0 ? await facts.neighbourhoodOf(household) : null;
  return {
    address,
    mentor,
    creditor,
    approver,
    household,
    place,
    shares: shared,
    papers: onPaper,
    auditors: whoAudits,
  };
}
