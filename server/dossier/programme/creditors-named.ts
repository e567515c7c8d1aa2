import { asc } from "drizzle-orm";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { Facts, StaffFact } from "../../chain/facts.ts";
import type { Services } from "../../services.ts";
import { staffNames } from "../tables.ts";

/**
 * Who acts or once acted as a creditor for the organisation under which they are written down here. Papers and pages name
 * the organisation for each of them, also after the role ended or was taken away.
 */
export async function creditorsNamed(
  { database }: Pick<Services, "database">,
  facts: Facts,
): Promise<({ address: Address } & StaffFact)[]> {
  const named = await database
    .select({ address: staffNames.subject, organisation: staffNames.organisation })
    .from(staffNames)
    .orderBy(asc(staffNames.subject));
  const staff = await Promise.all(
    named.map(async ({ address, organisation }) => {
      const fact = await facts.staffOf(address);
      return fact.organisation === organisation ? [{ address, ...fact }] : [];
    }),
  );
  const here = staff.flat();
  const ended = here.filter(({ role }) => role === "none").map(({ address }) => address);
  const once = new Set(await facts.onceCreditors(ended));
  return here.filter(({ address, role }) => role === "creditor" || once.has(address));
}
