import { asc, count, isNull } from "drizzle-orm";
import type { Facts } from "../../chain/facts.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import { objections, staffNames } from "../tables.ts";

/**
 * Who at the office answers an objection: somebody with a name and the role now, with the fewest that still wait.
 * @throws Problem conflict when nobody at the office has a name here.
 */
export async function namedOfficial(
  { database }: Pick<Services, "database">,
  facts: Facts,
): Promise<Address> {
  const named = await database
    .select({ address: staffNames.subject })
    .from(staffNames)
    .orderBy(asc(staffNames.subject));
  const waiting = await database
    .select({ official: objections.official, open: count() })
    .from(objections)
    .where(isNull(objections.answeredAt))
    .groupBy(objections.official);
  const openOf = (address: Address) =>
    waiting.find(({ official }) => official === address)?.open ?? 0;

  const staff = await Promise.all(
    named.map(async ({ address }) => ({ address, ...(await facts.staffOf(address)) })),
  );
  const [first] = staff
    .filter(({ role, holds }) => role === "office" && holds)
    .sort((one, other) => openOf(one.address) - openOf(other.address));
  if (!first) throw new Problem("conflict", "Nobody at the office has a name here yet");
  return first.address;
}
