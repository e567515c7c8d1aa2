import { and, count, desc, eq, lt } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { LooksAnswer } from "../../../protocol/wire/rights-api.ts";
import type { Services } from "../../services.ts";
import { subjectTag } from "../keys/subject-keys.ts";
import { openStaffName } from "../people/open-staff-name.ts";
import { seconds } from "../seconds.ts";
import { audit, organisations, staffNames } from "../tables.ts";

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
    .select()
    .from(audit)
    .where(after === null ? about : and(about, lt(audit.position, after)))
    .orderBy(desc(audit.position))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const names = await staffNamesOf(services);
  const looks = page.map(({ at, by, action, what }) => ({
    at: seconds(at),
    by,
    name: names.get(by)?.name ?? null,
    organisation: names.get(by)?.organisation ?? null,
    action,
    what,
  }));
  return { looks, next: rows.length > limit ? String(page.at(-1)!.position) : null };
}

export async function countLooks(services: Services, key: Buffer): Promise<number> {
  const [row] = await services.database
    .select({ lines: count() })
    .from(audit)
    .where(eq(audit.subjectTag, subjectTag(key)));
  return row!.lines;
}

async function staffNamesOf({ database, keys }: Services) {
  const rows = await database
    .select({ staff: staffNames, organisation: organisations.name })
    .from(staffNames)
    .innerJoin(organisations, eq(organisations.id, staffNames.organisation));
  const subjectKeys = await keys.of(rows.map(({ staff }) => staff.subject));
  return new Map(
    rows.flatMap(({ staff, organisation }) => {
      const key = subjectKeys.get(staff.subject);
      return key ? [[staff.subject, { name: openStaffName(key, staff), organisation }]] : [];
    }),
  );
}
