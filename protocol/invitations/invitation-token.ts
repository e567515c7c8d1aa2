import { keccak256, stringToBytes } from "viem";
import type { Hex } from "../wire/basics.ts";

const BYTES = 16;

/**
 * A fresh secret for one invitation: 128 random bits in 22 signs of base64url. Whoever knows it can claim; the browser
 * that makes it hands it on in a link (`/invitation#<token>`) or a QR, and sends the server `invitationIdOf` alone.
 */
export function newInvitationToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** The public name of an invitation. It does not lead back to the token. */
export function invitationIdOf(token: string): Hex {
  return keccak256(stringToBytes(token));
}

/** What a message to sign in says (EIP-4361, `resources`) when it also claims an invitation. */
export function claimOf(invitation: Hex): string {
  return `urn:socialcoin:invitation:${invitation}`;
}
