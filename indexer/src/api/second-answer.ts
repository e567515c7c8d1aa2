import { db } from "ponder:api";
import { person, plan } from "ponder:schema";
import { eq, inArray } from "ponder";
import type { Address } from "viem";
import type { SecondAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { planRows } from "./plan-rows.ts";
import { sameOrganisation } from "./same-organisation.ts";
import { staffRows } from "./staff-rows.ts";

/**
 * What waits for a second pair of eyes: plans of another team, and claims of a mentor's own organisation. Who takes part as a
 * resident too does not find their own plan there, nor one of the own household (decision 107).
 */
export async function secondAnswer(address: Address): Promise<SecondAnswer | null> {
  const head = await headNow();
  const [everybody, waiting] = await Promise.all([
    staffRows(),
    planRows(eq(plan.status, "awaitsSecond")),
  ]);
  const recordOf = (who: Address) =>
    everybody.find((one) => one.address.toLowerCase() === who.toLowerCase());
  const own = recordOf(address);
  if (own === undefined) return null;

  const home = await atHome(address);
  const plans = waiting.filter(({ mentor, resident }) => {
    const first = recordOf(mentor);
    const sameTeam = first?.organisation === own.organisation && first.team === own.team;
    return !sameTeam && !home.has(resident.toLowerCase());
  });
  // What a mentor may approve is a plan alone.
  const conflicts = own.role === "second" ? await sameOrganisation(own) : [];
  return { head, plans, conflicts };
}

/** Who belongs to somebody's household, themselves among them; nobody where they take no part. */
async function atHome(address: Address): Promise<Set<string>> {
  const own = db
    .select({ household: person.household })
    .from(person)
    .where(eq(person.address, address));
  const rows = await db
    .select({ address: person.address })
    .from(person)
    .where(inArray(person.household, own));
  return new Set(rows.map((one) => one.address.toLowerCase()));
}
