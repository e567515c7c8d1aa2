import { and, eq } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Audience, Shared, SharingRequest } from "../../../protocol/wire/sharing-api.ts";
import type { Services } from "../../services.ts";
import type { Database } from "../connect-database.ts";
import { sharing } from "../tables.ts";
import { writeAudit } from "../write-audit.ts";
import { endOfToday } from "./end-of-today.ts";

/** Lets somebody see something of a person for today, always, or not. @param by Who says so: the person, or from their paper. */
export async function setSharing(
  services: Pick<Services, "keys">,
  change: Database,
  { subject, by }: { subject: Address; by: Address },
  { audience, what }: { audience: Audience; what: Shared },
  share: SharingRequest["share"],
): Promise<void> {
  await services.keys.forWriting(subject, by, change);
  if (share === "no") {
    const same = and(
      eq(sharing.subject, subject),
      eq(sharing.audience, audience),
      eq(sharing.what, what),
    );
    await change.delete(sharing).where(same);
  } else {
    const until = share === "today" ? endOfToday(new Date()) : null;
    await change
      .insert(sharing)
      .values({ subject, audience, what, until })
      .onConflictDoUpdate({
        target: [sharing.subject, sharing.audience, sharing.what],
        set: { until },
      });
  }
  await writeAudit(services, change, by, "write", `sharing-${share}`, [subject]);
}
