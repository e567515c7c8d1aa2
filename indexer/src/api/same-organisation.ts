import { db } from "ponder:api";
import { debt, person, staff } from "ponder:schema";
import { alias, and, eq, inArray, isNull, ne } from "ponder";
import { getAddress } from "viem";
import type { SecondAnswer, StaffRow } from "../../../protocol/wire/index-answers.ts";

/**
 * Claims whose creditor and the resident's mentor are of one organisation, which nobody of elsewhere looked at yet; not
 * those of one's own organisation. A staff record counts also when it ended: who worked there yesterday is no stranger.
 */
export async function sameOrganisation(own: StaffRow): Promise<SecondAnswer["conflicts"]> {
  const creditor = alias(staff, "creditor");
  const mentor = alias(staff, "mentor");
  const found = await db
    .select({ debtId: debt.id, creditor: creditor.address, mentor: mentor.address })
    .from(debt)
    .innerJoin(person, eq(person.address, debt.resident))
    .innerJoin(creditor, eq(creditor.address, debt.creditor))
    .innerJoin(mentor, eq(mentor.address, person.mentor))
    .where(
      and(
        eq(mentor.organisation, creditor.organisation),
        ne(creditor.organisation, own.organisation),
        isNull(debt.allowedBy),
        inArray(debt.status, ["registered", "recognised"]),
        ne(person.status, "left"),
      ),
    )
    .orderBy(debt.id);
  return found.map(({ debtId, ...accounts }) => ({
    debtId,
    creditor: getAddress(accounts.creditor),
    mentor: getAddress(accounts.mentor),
  }));
}
