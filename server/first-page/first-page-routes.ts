import type { Context } from "hono";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { FirstPageAnswer } from "../../protocol/wire/first-page-api.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";

/**
 * What a first page asks, in one answer: on a line where each request takes half a second, six at a time, seven take turns
 * (decision 85). Each part is asked of its own route as who asks: who may see what is decided there alone.
 *
 * @param door Everything a browser may ask, without what is for the outside alone.
 */
export function firstPageRoutes(services: Services, door: () => Hono<Carried>) {
  return new Hono<Carried>().get("/first-page", compress(), async (c) => {
    const { viewer } = await actingAccount(services, c);
    const { address, role } = viewer;
    const ask = <T>(path: string) => askAs<T>(c, door(), path);
    const own = <T>(path: string) => (role === "none" ? ask<T>(path) : null);
    const [config, me, resident, records, letters, staff, organisations] = await Promise.all([
      ask<FirstPageAnswer["config"]>("/config.json"),
      ask<FirstPageAnswer["me"]>("/api/v1/me"),
      own<FirstPageAnswer["resident"]>(`/index/residents/${address}`),
      own<FirstPageAnswer["records"]>(`/api/v1/residents/${address}/records`),
      own<FirstPageAnswer["letters"]>(`/api/v1/residents/${address}/letters`),
      own<FirstPageAnswer["staff"]>("/api/v1/staff"),
      own<FirstPageAnswer["organisations"]>("/api/v1/organisations"),
    ]);
    if (!config || !me) throw new Problem("sign-in-needed");
    return c.json<FirstPageAnswer>({
      config,
      me,
      resident,
      records,
      letters,
      staff,
      organisations,
    });
  });
}

/** The answer that who asks would get; null where that is no answer. */
async function askAs<T>(c: Context, door: Hono<Carried>, path: string): Promise<T | null> {
  const headers = new Headers();
  for (const name of ["cookie", "x-account", "host"]) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const answer = await door.request(path, { headers }, c.env);
  if (answer.ok) return (await answer.json()) as T;
  await answer.body?.cancel();
  return null;
}
