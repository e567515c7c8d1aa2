import { desc, lt } from "drizzle-orm";
import type { AuditLogAnswer } from "../../../protocol/wire/looks-api.ts";
import type { Services } from "../../services.ts";
import { staffNamesOf } from "../people/staff-names-of.ts";
import { seconds } from "../seconds.ts";
import { audit } from "../tables.ts";

/** How much of a tag is told: enough to see that two lines are about one person, too little to say more. In hex digits. */
const MARK = 8;

/** Every line of the log of processing, newest first: who did what and when, and of whom a mark that says no more. */
export async function readLog(
  services: Services,
  { after, limit }: { after: number | null; limit: number },
): Promise<AuditLogAnswer> {
  const rows = await services.database
    .select()
    .from(audit)
    .where(after === null ? undefined : lt(audit.position, after))
    .orderBy(desc(audit.position))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const names = await staffNamesOf(services);
  return {
    lines: page.map(({ at, by, action, what, subjectTag }) => ({
      at: seconds(at),
      by: names.has(by) ? by : null,
      name: names.get(by)?.name ?? null,
      organisation: names.get(by)?.organisation ?? null,
      action,
      what,
      mark: subjectTag?.toString("hex").slice(0, MARK) ?? null,
    })),
    next: rows.length > limit ? String(page.at(-1)!.position) : null,
  };
}
