import type { Facts } from "../chain/facts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Services } from "../services.ts";
import type { Viewer } from "./viewer.ts";

/** The account with the role it holds now; a role that ended or has not begun is none, a household that was left too. */
export async function viewerOf(
  { readerOf }: Pick<Services, "readerOf">,
  facts: Facts,
  address: Address,
): Promise<Viewer> {
  const [staff, status, household, reads] = await Promise.all([
    facts.staffOf(address),
    facts.statusOf(address),
    facts.householdOf(address),
    readerOf(address),
  ]);
  return {
    address,
    role: staff.holds ? staff.role : "none",
    organisation: staff.holds ? staff.organisation : null,
    ...(staff.holds && { team: staff.team }),
    ...(staff.holds || status !== "none" || !reads
      ? { reads: null, place: null }
      : { reads: reads.role, place: reads.neighbourhood }),
    household: status === "none" || status === "left" ? 0 : household,
  };
}
