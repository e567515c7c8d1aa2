import { db } from "ponder:api";
import { debt, offer, person, plan, subgoal } from "ponder:schema";
import { and, count, eq, inArray, isNull, ne, or } from "ponder";
import type { Address } from "viem";
import type { RoleWaitsAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";

/** What one account's word is awaited for, in whatever role: counted, without whose it is. */
export async function roleWaitsAnswer(address: Address): Promise<RoleWaitsAnswer> {
  const head = await headNow();
  const open = eq(offer.status, "open");
  const [offers, claims, approvals, residents, steps] = await Promise.all([
    db
      .select({ count: count() })
      .from(offer)
      .where(and(eq(offer.creditor, address), open)),
    db
      .select({ count: count() })
      .from(debt)
      .where(
        and(
          eq(debt.creditor, address),
          inArray(debt.status, ["registered", "recognised", "disputed"]),
        ),
      ),
    db
      .select({ count: count() })
      .from(offer)
      .innerJoin(person, eq(person.address, offer.resident))
      .where(
        and(
          eq(person.approver, address),
          open,
          or(isNull(offer.approvedBy), ne(offer.approvedBy, address)),
        ),
      ),
    db
      .select({ count: count() })
      .from(person)
      .where(and(eq(person.mentor, address), ne(person.status, "left"))),
    db
      .select({ count: count() })
      .from(subgoal)
      .innerJoin(plan, eq(plan.id, subgoal.planId))
      .innerJoin(person, eq(person.address, plan.resident))
      .where(
        and(
          eq(person.mentor, address),
          ne(person.status, "left"),
          eq(plan.status, "accepted"),
          eq(subgoal.status, "reported"),
        ),
      ),
  ]);
  const figure = ([row]: { count: number }[]) => row?.count ?? 0;
  return {
    head,
    offers: figure(offers),
    claims: figure(claims),
    approvals: figure(approvals),
    residents: figure(residents),
    steps: figure(steps),
  };
}
