import type { Facts } from "../chain/facts.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import type { Viewer } from "./viewer.ts";

/** The account with the role it holds now; a role that ended or has not begun is none. */
export async function viewerOf(facts: Facts, address: Address): Promise<Viewer> {
  const staff = await facts.staffOf(address);
  return staff.holds
    ? { address, role: staff.role, organisation: staff.organisation, team: staff.team }
    : { address, role: "none", organisation: null };
}
