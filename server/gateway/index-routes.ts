import type { Context } from "hono";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { mayRead } from "../access/may-read.ts";
import type { What } from "../access/may-read.ts";
import type { Subject } from "../access/subject.ts";
import { subjectOf } from "../access/subject-of.ts";
import type { Address } from "../../protocol/wire/basics.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { addressParam } from "./address-param.ts";
import type { AlteredLine } from "./altered-line.ts";
import { askIndex } from "./ask-index.ts";

/** The index's answers, for whom each is meant. What is not listed here does not exist for the browser. */
export function indexRoutes(services: Services, altered: AlteredLine) {
  const pass = async (path: string) =>
    new Response((await askIndex(services.settings.indexUrl, path)).body, {
      headers: { "content-type": "application/json" },
    });

  const guard = async (c: Context, what: What, subject: (address: Address) => Promise<Subject>) => {
    const { viewer } = await actingAccount(services, c);
    const address = addressParam(c);
    if (!mayRead(viewer, await subject(address), what)) throw new Problem("not-allowed");
    return address;
  };
  const resident = async (address: Address) => subjectOf(await services.facts(), address);
  const mentor = async (address: Address) => ({ address, mentor: address, creditor: null });
  const alone = async (address: Address) => ({ address, mentor: null, creditor: null });
  const creditor = async (address: Address) => ({ address, mentor: null, creditor: address });

  return new Hono<Carried>()
    .use(compress())
    .get("/head", () => pass("/head"))
    .get("/public", () => pass("/public"))
    .get("/residents/:address", async (c) => {
      const address = await guard(c, "timeline", resident);
      return altered.serve(await pass(`/residents/${address}`));
    })
    .get("/residents/:address/lines", async (c) => {
      const address = await guard(c, "timeline", resident);
      const before = c.req.query("before") ?? "";
      if (!/^(\d{1,15}-\d{1,9})?$/.test(before)) throw new Problem("bad-input", "before: an id");
      return pass(`/residents/${address}/lines${before && `?before=${before}`}`);
    })
    .get("/mentors/:address", async (c) => pass(`/mentors/${await guard(c, "caseload", mentor)}`))
    .get("/seconds/:address", async (c) => {
      const { viewer } = await actingAccount(services, c);
      if (viewer.role !== "mentor" && viewer.role !== "second") throw new Problem("not-allowed");
      return pass(`/seconds/${await guard(c, "approvals", alone)}`);
    })
    .get("/approvers/:address", async (c) =>
      pass(`/approvers/${await guard(c, "approvals", alone)}`),
    )
    .get("/creditors/:address", async (c) =>
      pass(`/creditors/${await guard(c, "claims", creditor)}`),
    )
    .get("/office", async (c) => {
      const { viewer } = await actingAccount(services, c);
      const everybody = { address: viewer.address, mentor: null, creditor: null };
      if (!mayRead(viewer, everybody, "register")) throw new Problem("not-allowed");
      return pass("/office");
    });
}
