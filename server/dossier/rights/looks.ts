import { and, count, desc, eq, lt } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { LooksAnswer } from "../../../protocol/wire/looks-api.ts";
import type { Services } from "../../services.ts";
import { subjectTag } from "../keys/subject-keys.ts";
import { reasonOf } from "../audits/open-audit-look.ts";
import { staffNamesOf } from "../people/staff-names-of.ts";
import { seconds } from "../seconds.ts";
import { audit, auditLooks } from "../tables.ts";

type Page = { after: number | null; limit: number };

/** The lines of the log that are about a person, newest first, with the names of who looked. */
export async function looksAt(
  services: Services,
  subject: Address,
  { after, limit }: Page,
): Promise<LooksAnswer> {
  const key = (await services.keys.of([subject])).get(subject);
  if (!key) return { looks: [], next: null };
  const about = eq(audit.subjectTag, subjectTag(key));
  const rows = await services.database
    .select({ line: audit, look: auditLooks })
    .from(audit)
    .leftJoin(auditLooks, eq(auditLooks.id, audit.look))
    .where(after === null ? about : and(about, lt(audit.position, after)))
    .orderBy(desc(audit.position))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const names = await staffNamesOf(services);
  const looks = page.map(({ line: { position, at, by, action, what }, look }) => ({
    id: String(position),
    at: seconds(at),
    by,
    name: names.get(by)?.name ?? null,
    organisation: names.get(by)?.organisation ?? null,
    action,
    what,
    reason: look && reasonOf(key, look),
  }));
  return { looks, next: rows.length > limit ? String(page.at(-1)!.line.position) : null };
}

export async function countLooks(services: Services, key: Buffer): Promise<number> {
  const [row] = await services.database
    .select({ lines: count() })
    .from(audit)
    .where(eq(audit.subjectTag, subjectTag(key)));
  return row!.lines;
}
