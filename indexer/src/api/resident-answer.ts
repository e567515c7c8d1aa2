import { debt, offer, person, plan } from "ponder:schema";
import { eq } from "ponder";
import type { Address } from "viem";
import type { ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { linesOf } from "./lines-of.ts";
import { offerRows } from "./offer-rows.ts";
import { peopleRows } from "./people-rows.ts";
import { planRows } from "./plan-rows.ts";

/** Everything on one resident's screen, or null for who was never enrolled. */
export async function residentAnswer(address: Address): Promise<ResidentAnswer | null> {
  const head = await headNow();
  const [people, plans, debts, offers, { lines }] = await Promise.all([
    peopleRows(eq(person.address, address)),
    planRows(eq(plan.resident, address)),
    debtRows(eq(debt.resident, address)),
    offerRows(eq(offer.resident, address)),
    linesOf(address, ["resident"]),
  ]);
  const [self] = people;
  return self === undefined ? null : { head, person: self, plans, debts, offers, lines };
}
