import { plan } from "ponder:schema";
import { eq } from "ponder";
import type { Address } from "viem";
import type { SecondAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { planRows } from "./plan-rows.ts";
import { sameOrganisation } from "./same-organisation.ts";
import { staffRows } from "./staff-rows.ts";

/** What waits for a second pair of eyes: plans of another team, and claims of a mentor's own organisation. */
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

  const plans = waiting.filter(({ mentor }) => {
    const first = recordOf(mentor);
    return first?.organisation !== own.organisation || first.team !== own.team;
  });
  // What a mentor may approve is a plan alone.
  const conflicts = own.role === "second" ? await sameOrganisation(own) : [];
  return { head, plans, conflicts };
}
