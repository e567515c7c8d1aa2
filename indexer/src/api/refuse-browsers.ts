import { createMiddleware } from "hono/factory";

/**
 * Any page that a person has open can send requests to loopback, and Ponder allows every origin to read the answers.
 * A browser names the page (`Origin`, `Sec-Fetch-Site`) or, when a name was made to point at loopback, that name in
 * `Host`; the server in front sends neither.
 */
export const refuseBrowsers = createMiddleware(async (c, next) => {
  const { hostname } = new URL(c.req.url);
  const isLocal = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  const isPage =
    c.req.header("origin") !== undefined || c.req.header("sec-fetch-site") !== undefined;
  if (isPage || !isLocal) return c.json({ error: "not-allowed" }, 403);
  return next();
});
