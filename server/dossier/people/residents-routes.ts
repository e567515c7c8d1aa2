import { and, eq, inArray } from "drizzle-orm";
import { Hono } from "hono";
import { getAddress, isAddress } from "viem";
import { deskOf } from "../../access/desk-of.ts";
import { mayRead } from "../../access/may-read.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import { wantedOf } from "../../gateway/wanted-of.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { readRecords } from "../records/read-records.ts";
import { records } from "../tables.ts";
import { noteLook } from "../note-look.ts";
import { whoseNames } from "./whose-names.ts";

/** Who is who, for those who may know: the names behind the addresses, of those that a screen shows where it says whom. */
export function residentsRoutes(services: Services) {
  return new Hono<Carried>().get("/residents", async (c) => {
    const acting = await actingAccount(services, c);
    const { viewer, facts } = acting;
    const wanted = wantedOf(c.req.query("of"), isAddress)?.map((one) => getAddress(one));
    const whose = wanted ?? (await whoseNames(services, viewer));
    const found = await readRecords(
      services,
      and(eq(records.kind, "person"), whose ? inArray(records.subject, whose) : undefined),
      // Who may by their role alone needs nothing of the chain.
      async ({ subject }) =>
        mayRead(viewer, deskOf(subject), "name") ||
        mayRead(viewer, await subjectOf(services, facts, subject), "name"),
    );
    // Oldest first: the newest record of a person stays.
    const residents: Map<string, ResidentsAnswer["residents"][number]> = new Map();
    for (const { kind, subject, content } of found) {
      if (kind !== "person") continue;
      const { name, neighbourhood, language } = content;
      residents.set(subject, { address: subject, name, neighbourhood, language });
    }
    const addresses = [...residents.values()].map(({ address }) => address);
    await noteLook(services, acting, "names", addresses);
    return c.json<ResidentsAnswer>({ residents: [...residents.values()] });
  });
}
