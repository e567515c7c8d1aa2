import type { MiddlewareHandler } from "hono";
import type { Services } from "../services.ts";

/** Scripts, styles and everything else from this origin alone; nothing inline; no HTML from data. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
};

/** The headers of every answer. Nothing is kept by caches unless its route says so; a route may have a stricter policy. */
export function securityHeaders({ origins }: Pick<Services, "origins">): MiddlewareHandler {
  return async (c, next) => {
    await next();
    // Behind https only: a browser keeps to it for a year.
    if ([...origins].every((origin) => origin.startsWith("https:"))) {
      c.res.headers.set("strict-transport-security", "max-age=31536000; includeSubDomains");
    }
    const stricter = c.res.headers.get("content-security-policy");
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (stricter) c.res.headers.set("content-security-policy", stricter);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  };
}
