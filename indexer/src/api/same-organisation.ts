import { db } from "ponder:api";
import { debt, person } from "ponder:schema";
import { and, eq, inArray, isNotNull, isNull, ne } from "ponder";
import { getAddress } from "viem";
import type { SecondAnswer, StaffRow } from "../../../protocol/wire/index-answers.ts";

/**
 * Claims whose creditor and the resident's mentor are of one organisation, which nobody of elsewhere looked at yet; not
 * those of one's own organisation. A staff record counts also when it ended: who worked there yesterday is no stranger.
 */
export async function sameOrganisation(
  everybody: readonly StaffRow[],
  own: StaffRow,
): Promise<SecondAnswer["conflicts"]> {
  const found = await db
    .select({ debtId: debt.id, creditor: debt.creditor, mentor: person.mentor })
    .from(debt)
    .innerJoin(person, eq(person.address, debt.resident))
    .where(
      and(
        isNull(debt.allowedBy),
        inArray(debt.status, ["registered", "recognised"]),
        ne(person.status, "left"),
        isNotNull(person.mentor),
      ),
    )
    .orderBy(debt.id);
  const organisations = new Map(everybody.map((one) => [one.address, one.organisation]));
  return found.flatMap(({ debtId, ...accounts }) => {
    const [creditor, mentor] = [getAddress(accounts.creditor), getAddress(accounts.mentor!)];
    const organisation = organisations.get(creditor);
    const shared = organisation !== undefined && organisation === organisations.get(mentor);
    return shared && organisation !== own.organisation ? [{ debtId, creditor, mentor }] : [];
  });
}
