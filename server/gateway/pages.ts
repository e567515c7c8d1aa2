import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { Problem } from "../problems/problem.ts";
import { pageRequest } from "./page-request.ts";

/** What tells one item of a list from the others, in whichever list. */
const IDENTITY = ["id", "version", "address", "resident", "code", "reference", "record"] as const;
const MOST = 50;

/**
 * Lists in pages: `?limit=20`, and then `?after={next}`. A cursor is a place in the list, of an item and not of a number:
 * what comes or goes before it moves nothing. Without either the whole list comes, with `next` null.
 * @param lists The name of the list in the answer, by path below the API.
 */
export function pages(lists: readonly { path: string; list: string }[]): MiddlewareHandler {
  const known = lists.map(({ path, list }) => ({
    list,
    form: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));
  return async (c, next) => {
    const found = c.req.method === "GET" && known.find(({ form }) => form.test(c.req.path));
    if (!found) return next();
    const { after, limit } = pageRequest(c.req.query());
    await next();
    if (!c.res.ok) return;

    const answer = (await c.res.json()) as Record<string, unknown>;
    const items = answer[found.list] as Record<string, unknown>[];
    const start = after === null ? 0 : items.findIndex((item) => cursorOf(item) === after) + 1;
    if (after !== null && start === 0) {
      throw new Problem("bad-input", "after: what this cursor stood at is gone, begin anew");
    }
    const most = limit ?? (after === null ? items.length : MOST);
    const page = items.slice(start, start + most);
    const last = start + most < items.length ? page.at(-1) : undefined;
    c.res = c.json({ ...answer, [found.list]: page, next: last ? cursorOf(last) : null });
  };
}

function cursorOf(item: Record<string, unknown>): string {
  const identity = JSON.stringify(IDENTITY.map((field) => item[field] ?? null));
  return createHash("sha256").update(identity).digest("base64url").slice(0, 22);
}
