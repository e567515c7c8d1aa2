import { and, eq, inArray, or } from "drizzle-orm";
import { Hono } from "hono";
import { getAddress, isAddress, isHash } from "viem";
import { deskOf } from "../../access/desk-of.ts";
import { mayRead } from "../../access/may-read.ts";
import type { ClaimsAnswer, MatchCodesAnswer } from "../../../protocol/wire/dossier-api.ts";
import { wantedOf } from "../../gateway/wanted-of.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { readMatchCodes } from "../letters/read-match-codes.ts";
import { readRecords } from "../records/read-records.ts";
import { records } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { takenOver } from "./taken-over.ts";

/** The words of a creditor's claims, and whom it may register claims for. Nothing else about a resident. */
export function claimRoutes(services: Services) {
  const creditorDesk = async (c: Parameters<typeof actingAccount>[1]) => {
    const acting = await actingAccount(services, c);
    const { viewer, facts } = acting;
    const own = deskOf(viewer.address, { creditor: viewer.address });
    if (!mayRead(viewer, own, "claims") || viewer.organisation === null) {
      throw new Problem("not-allowed");
    }
    return { acting, viewer, facts, organisation: viewer.organisation };
  };

  return new Hono<Carried>()
    .get("/claims", async (c) => {
      const { acting, viewer, facts } = await creditorDesk(c);
      const wanted = wantedOf(c.req.query("of"), isHash);
      const theirs = (await takenOver(services, facts, viewer.address))
        .map(({ commitment }) => commitment)
        .filter((one) => wanted?.includes(one) ?? true);
      const found = await readRecords(
        services,
        or(
          and(
            eq(records.by, viewer.address),
            inArray(records.kind, ["claim", "claimChange", "reject"]),
            wanted && inArray(records.commitment, wanted),
          ),
          inArray(records.commitment, theirs),
        ),
        ({ subject, by, commitment }) => {
          const creditor = theirs.includes(commitment) ? viewer.address : by;
          return mayRead(viewer, deskOf(subject, { creditor }), "claimWords");
        },
      );
      const subjects = found.map((record) => record.subject);
      await noteLook(services, acting, "claims", subjects);
      return c.json<ClaimsAnswer>({ records: found });
    })
    .get("/match-codes", async (c) => {
      const { acting, viewer, organisation } = await creditorDesk(c);
      const wanted = wantedOf(c.req.query("of"), isAddress)?.map((one) => getAddress(one));
      const codes = (await readMatchCodes(services, organisation, wanted)).filter(({ resident }) =>
        mayRead(viewer, deskOf(resident, { creditor: viewer.address }), "matchCode"),
      );
      const residents = codes.map(({ resident }) => resident);
      await noteLook(services, acting, "match-codes", residents);
      return c.json<MatchCodesAnswer>({ codes });
    });
}
