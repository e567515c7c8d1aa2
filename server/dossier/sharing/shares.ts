import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Audience } from "../../../protocol/wire/sharing-api.ts";
import type { Shares } from "../../access/subject.ts";
import type { Database } from "../connect-database.ts";
import { sharing } from "../tables.ts";

/** What a person lets whom see at this moment. */
export async function readShares(database: Database, address: Address): Promise<Shares> {
  const rows = await database.select().from(sharing).where(eq(sharing.subject, address));
  const now = new Date();
  const holding = rows.filter(({ until }) => until === null || until > now);
  const towards = (audience: Audience) =>
    new Set(holding.filter((row) => row.audience === audience).map(({ what }) => what));
  return {
    mentor: towards("mentor"),
    household: towards("household"),
    communityBuilder: towards("communityBuilder"),
  };
}
