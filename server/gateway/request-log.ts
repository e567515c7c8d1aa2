import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Carried } from "../services.ts";

/** One line a request: method, route pattern, status, problem, milliseconds. No path, no query, no person. */
export function requestLog(write: (line: string) => void): MiddlewareHandler<Carried> {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const problem = c.get("problem");
    write(
      JSON.stringify({
        method: c.req.method,
        route: routePath(c),
        status: c.res.status,
        ...(problem && { problem }),
        ms: Math.round(performance.now() - start),
      }),
    );
  };
}
