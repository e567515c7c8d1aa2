import { eq } from "drizzle-orm";
import type { Services } from "../../services.ts";
import { organisations, staffNames } from "../tables.ts";
import { openStaffName } from "./open-staff-name.ts";

/** The names of everybody who works here or looks along, by account. */
export async function staffNamesOf({ database, keys }: Services) {
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
