import type { Hex, Seconds } from "../../protocol/wire/basics.ts";

/** A code is random and says nothing about anybody; the server does not know it until somebody opens it. */
type Made = { [invitation: string]: { token: string; until: Seconds } };

const STORED = "made-codes";

/** Keeps the code of an invitation on the device that made it, to show it again until its term; signing out empties it. */
export function keepToken(invitation: Hex, token: string, until: Seconds): void {
  const made: Made = { ...all(), [invitation]: { token, until } };
  localStorage.setItem(STORED, JSON.stringify(made));
}

/** The code of an invitation that was made here. */
export function tokenOf(invitation: Hex): string | undefined {
  return all()[invitation]?.token;
}

/** What goes into the QR code. What stands behind # goes to no server by itself. */
export function linkOf(token: string): string {
  return `${location.origin}/invitation#${token}`;
}

export function forgetTokens(): void {
  localStorage.removeItem(STORED);
}

function all(): Made {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? "{}") as Made;
    const now = Date.now() / 1_000;
    return Object.fromEntries(Object.entries(kept).filter(([, { until }]) => until > now));
  } catch {
    return {};
  }
}
