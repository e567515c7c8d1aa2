import { eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Application } from "../../../protocol/wire/dossier-api.ts";
import type { Services } from "../../services.ts";
import { applications } from "../tables.ts";
import { openApplication } from "./open-application.ts";

/** What somebody wrote who asked to take part; null when they did not, or when it was erased. */
export async function applicationOf(
  { database, keys }: Pick<Services, "database" | "keys">,
  address: Address,
): Promise<Application | null> {
  const key = (await keys.of([address])).get(address);
  if (!key) return null;
  const [row] = await database.select().from(applications).where(eq(applications.subject, address));
  return row ? openApplication(key, row) : null;
}
