import { asc } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type { StaffName, StaffNamesAnswer } from "../../../protocol/wire/dossier-api.ts";
import { addressParam } from "../../gateway/address-param.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { staffNames } from "../tables.ts";
import { organisationNumber, personName } from "../words.ts";
import { comeBack } from "../rights/come-back.ts";
import { keepStaffName } from "./keep-staff-name.ts";
import { openStaffName } from "./open-staff-name.ts";

export const staffName = z.strictObject({
  name: personName,
  organisation: organisationNumber,
}) satisfies z.ZodType<StaffName>;

/** Names of staff: written by the office, read by everybody who is signed in. */
export function staffRoutes(services: Services, limit: RateLimit) {
  const { database, keys } = services;
  return new Hono<Carried>()
    .get("/staff", async (c) => {
      await actingAccount(services, c);
      const rows = await database.select().from(staffNames).orderBy(asc(staffNames.subject));
      const subjectKeys = await keys.of(rows.map((row) => row.subject));
      return c.json<StaffNamesAnswer>({
        staff: rows.flatMap((row) => {
          const key = subjectKeys.get(row.subject);
          if (!key) return [];
          const { subject: address, organisation } = row;
          return [{ address, name: openStaffName(key, row), organisation }];
        }),
      });
    })
    .put("/staff/:address", async (c) => {
      const { viewer, facts } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const address = addressParam(c);
      const { name, organisation } = await readBody(c, staffName);

      const { holds } = await facts.staffOf(address);
      await database.transaction(async (change) => {
        if (holds) await comeBack(change, address);
        await keepStaffName(services, change, viewer.address, address, { name, organisation });
      });
      return c.json<StaffNamesAnswer["staff"][number]>({ address, name, organisation });
    });
}
