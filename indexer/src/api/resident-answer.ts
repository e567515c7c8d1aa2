import { db } from "ponder:api";
import { debt, elsewhere, offer, person, plan, suggestion } from "ponder:schema";
import { eq } from "ponder";
import type { Address } from "viem";
import type { ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { forfeitRows } from "./forfeit-rows.ts";
import { headNow } from "./head-now.ts";
import { linesOf } from "./lines-of.ts";
import { offerRows } from "./offer-rows.ts";
import { peopleRows } from "./people-rows.ts";
import { planRows } from "./plan-rows.ts";
import { suggestionRows } from "./suggestion-rows.ts";

/** Everything on one resident's screen, or null for who was never enrolled. */
export async function residentAnswer(address: Address): Promise<ResidentAnswer | null> {
  const head = await headNow();
  const [people, plans, debts, offers, suggestions, months, forfeits, { lines }] =
    await Promise.all([
      peopleRows(eq(person.address, address)),
      planRows(eq(plan.resident, address)),
      debtRows(eq(debt.resident, address)),
      offerRows(eq(offer.resident, address)),
      suggestionRows(eq(suggestion.resident, address)),
      db.select().from(elsewhere).where(eq(elsewhere.resident, address)).orderBy(elsewhere.month),
      forfeitRows(address),
      linesOf(address, ["resident"]),
    ]);
  const [self] = people;
  if (self === undefined) return null;
  const received = months.map(({ month, coins }) => ({ month, coins: coins.toString() }));
  return {
    ...{ head, person: self, plans, debts, offers, suggestions },
    ...{ elsewhere: received, forfeits, lines },
  };
}
