import type { Hex } from "../../../protocol/wire/basics.ts";

/** The invitations that were made in this tab, by their id. The server never knows the token: after a reload it is gone. */
export const madeTokens = new Map<Hex, string>();

/** What goes into the QR code. What stands behind # goes to no server by itself. */
export function linkOf(token: string): string {
  return `${location.origin}/invitation#${token}`;
}
