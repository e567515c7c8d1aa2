import type { Context } from "hono";
import { z } from "zod";
import { Problem } from "../problems/problem.ts";

/** The id in the path of a request. @throws Problem not-found: what has no id does not exist. */
export function uuidParam(c: Context): string {
  const id = z.uuid().safeParse(c.req.param("id"));
  if (!id.success) throw new Problem("not-found");
  return id.data;
}
