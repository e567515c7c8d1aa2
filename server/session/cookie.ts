import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { SESSION_PERIOD } from "./sessions.ts";

const NAME = "socialcoin_session";

/** The session's token as the browser sent it, or null. */
export function readToken(c: Context): string | null {
  return getCookie(c, NAME) ?? null;
}

/** Hands the token to the browser alone: no script reads it, no other site sends it along. */
export function writeToken(c: Context, token: string, origin: string): void {
  setCookie(c, NAME, token, { ...attributesOf(origin), maxAge: SESSION_PERIOD / 1_000 });
}

export function forgetToken(c: Context, origin: string): void {
  deleteCookie(c, NAME, attributesOf(origin));
}

function attributesOf(origin: string) {
  return {
    path: "/",
    httpOnly: true,
    sameSite: "Strict",
    secure: origin.startsWith("https:"),
  } as const;
}
