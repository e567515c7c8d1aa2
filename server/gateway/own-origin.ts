import type { Context, MiddlewareHandler } from "hono";
import { Problem } from "../problems/problem.ts";
import type { Services } from "../services.ts";

/** The origin under which the browser reached this server. @throws Problem bad-input for a host that is not ours. */
export function requestOrigin({ origins }: Services, c: Context): string {
  const host = c.req.header("host");
  for (const origin of origins) {
    if (new URL(origin).host === host) return origin;
  }
  throw new Problem("bad-input", "This host name is not one of this server's ORIGINS");
}

/** True when no other site made the browser send this request. Programs that are no browser send no origin. */
export function fromOwnOrigin(services: Services, c: Context): boolean {
  const origin = c.req.header("origin");
  const site = c.req.header("sec-fetch-site");
  if (origin !== undefined && origin !== requestOrigin(services, c)) return false;
  return site === undefined || site === "same-origin" || site === "none";
}

/** Answers under own host names only (no DNS rebinding) and lets no other site change anything (no CSRF). */
export function ownOrigin(services: Services): MiddlewareHandler {
  return async (c, next) => {
    requestOrigin(services, c);
    const changes = c.req.method !== "GET" && c.req.method !== "HEAD";
    // The wallet of a member of staff sends transactions to /rpc from an origin of its own, without a session.
    if (changes && c.req.path !== "/rpc" && !fromOwnOrigin(services, c)) {
      throw new Problem("not-allowed", "The request comes from another site");
    }
    await next();
  };
}
