import type { Context, Hono, MiddlewareHandler } from "hono";
import type { Turns } from "../dossier/turns.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried } from "../services.ts";

/**
 * A change with `If-Match` is done only while what it changes is still what its sender saw: the `ETag` of the whole
 * list or answer that shows it. Nothing changes between the comparison and the change: a change with `If-Match` has its turn
 * alone, the others side by side. @param shown Which answer shows what an operation changes, by method and path below the API.
 * @param api Asks that answer as the same account.
 */
export function ifMatch(
  shown: readonly { method: string; path: string; shownBy: string }[],
  api: () => Hono<Carried>,
  turns: () => Turns,
): MiddlewareHandler<Carried> {
  const known = shown.map(({ method, path, shownBy }) => ({
    method: method.toUpperCase(),
    shownBy,
    form: new RegExp(`^/api/v1${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
  }));
  const compare = async (c: Context<Carried>, wanted: string): Promise<void> => {
    const { method, path } = c.req;
    const found = known.find((one) => one.method === method && one.form.test(path));
    if (!found) throw new Problem("bad-input", "If-Match: nothing shows what this changes");
    const named = found.form.exec(path)?.groups ?? {};
    const shown = found.shownBy.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? "");
    const headers = new Headers();
    for (const name of ["cookie", "x-account", "host"]) {
      const value = c.req.header(name);
      if (value !== undefined) headers.set(name, value);
    }
    const now = await api().request(`/api/v1${shown}`, { headers }, c.env);
    await now.body?.cancel();
    const tag = now.headers.get("etag");
    const tags = wanted.split(",").map((one) => one.trim().replace(/^W\//, ""));
    const isSame = tag !== null && (wanted === "*" || tags.includes(tag.replace(/^W\//, "")));
    if (now.ok && !isSame) throw new Problem("changed-since");
  };
  return async (c, next) => {
    if (c.req.method === "GET") return next();
    // All of it is here before a turn is taken: a slow sender keeps nobody waiting.
    await c.req.arrayBuffer();
    const wanted = c.req.header("if-match");
    return turns().take(wanted === undefined ? "beside" : "alone", async () => {
      if (wanted !== undefined) await compare(c, wanted);
      await next();
    });
  };
}
