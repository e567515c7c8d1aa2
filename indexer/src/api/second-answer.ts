import { plan } from "ponder:schema";
import { eq } from "ponder";
import type { Address } from "viem";
import type { SecondAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { planRows } from "./plan-rows.ts";
import { staffRows } from "./staff-rows.ts";

/** Plans that wait for a second pair of eyes: for who is of another team than the mentor who proposed. */
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
  return { head, plans };
}
