import type { MiddlewareHandler } from "hono";
import { etag } from "hono/etag";

/** An `ETag` for each answer, and 304 for who has that answer already. Not for the stream of heads, which has no end. */
export function sameAnswer(): MiddlewareHandler {
  const tag = etag({ weak: true });
  return (c, next) => {
    const asks = c.req.method === "GET" && !c.req.path.endsWith("/live");
    return asks ? tag(c, next) : next();
  };
}
