import { asc } from "drizzle-orm";
import { Hono } from "hono";
import { z } from "zod";
import type {
  NewOrganisation,
  Organisation,
  OrganisationsAnswer,
} from "../../../protocol/wire/dossier-api.ts";
import type { RateLimit } from "../../gateway/rate-limit.ts";
import { readBody } from "../../gateway/read-body.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { organisations } from "../tables.ts";
import { naming } from "../words.ts";
import { creditorsNamed } from "./creditors-named.ts";

export const newOrganisation = z.strictObject({
  name: naming(120),
}) satisfies z.ZodType<NewOrganisation>;

/** Organisations by the number that staff records on the chain carry. No personal data. */
export function organisationRoutes(services: Services, limit: RateLimit) {
  const { database } = services;
  return new Hono<Carried>()
    .get("/organisations", async (c) => {
      const { facts } = await actingAccount(services, c);
      const rows = await database.select().from(organisations).orderBy(asc(organisations.id));
      const acting = await creditorsNamed(services, facts);
      return c.json<OrganisationsAnswer>({
        organisations: rows.map(({ id, name }) => {
          const own = acting.filter(({ organisation }) => organisation === id);
          const acts = own.find(({ holds }) => holds) ?? own.find(({ role }) => role !== "none");
          return {
            id,
            name,
            account: acts?.address ?? null,
            accounts: own.map(({ address }) => address),
          };
        }),
      });
    })
    .post("/organisations", async (c) => {
      const { viewer } = await actingAccount(services, c);
      limit(viewer.address);
      if (viewer.role !== "office") throw new Problem("not-allowed");
      const { name } = await readBody(c, newOrganisation);
      const [made] = await database
        .insert(organisations)
        .values({ name })
        .onConflictDoNothing({ target: organisations.name })
        .returning();
      if (!made) throw new Problem("conflict", "There is an organisation of this name");
      return c.json<Organisation>({ ...made, account: null, accounts: [] }, 201);
    });
}
