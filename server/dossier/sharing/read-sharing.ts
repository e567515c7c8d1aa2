import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { SharingAnswer } from "../../../protocol/wire/sharing-api.ts";
import type { Services } from "../../services.ts";
import { sharing } from "../tables.ts";
import { seconds } from "../seconds.ts";

/** What a person shares now. What ended is not shared any more. */
export async function readSharing(
  { database }: Pick<Services, "database">,
  subject: Address,
): Promise<SharingAnswer["sharing"]> {
  const rows = await database.select().from(sharing).where(eq(sharing.subject, subject));
  const now = new Date();
  return rows
    .filter(({ until }) => until === null || until > now)
    .map(({ audience, what, until }) => ({ audience, what, until: until && seconds(until) }));
}
