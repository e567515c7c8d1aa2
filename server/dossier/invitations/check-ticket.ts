import { hashTypedData, isErc6492Signature } from "viem";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { NewInvitation, Ticket } from "../../../protocol/wire/joining-api.ts";
import type { Viewer } from "../../access/viewer.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { signatureFits } from "../../session/signature-fits.ts";

const INVITATION = [
  { name: "id", type: "bytes32" },
  { name: "until", type: "uint48" },
] as const;

/**
 * The ticket that a member of the office signed with their own key, checked as the sponsor will: a wrong one would let
 * the joining of somebody else fail, later. This server signs none. @throws Problem
 */
export async function checkTicket(
  services: Services,
  { role, address: issuer }: Viewer,
  id: Hex,
  ticket: NonNullable<NewInvitation["ticket"]>,
): Promise<Ticket> {
  const { chainId, accounts } = services.deployment;
  if (role !== "office") throw new Problem("not-allowed", "Tickets are the office's");
  if (!accounts) throw new Problem("bad-input", "There is no fee sponsor on this network");

  const hash = hashTypedData({
    domain: { name: "FeeSponsor", version: "1", chainId, verifyingContract: accounts.sponsor },
    types: { Invitation: INVITATION },
    primaryType: "Invitation",
    message: { id, until: ticket.until },
  });
  // The sponsor makes no account in order to believe its signature.
  const fits =
    !isErc6492Signature(ticket.signature) &&
    (await signatureFits(services, issuer, hash, ticket.signature));
  if (!fits) throw new Problem("wrong-signature", "The ticket is not signed by this account");
  return { issuer, ...ticket };
}
