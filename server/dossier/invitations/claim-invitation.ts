import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import { Problem } from "../../problems/problem.ts";
import type { Database } from "../connect-database.ts";
import { invitations } from "../tables.ts";
import { stateOf } from "./invitation-of.ts";

/**
 * Gives an invitation to an account that proved itself: the first one gets it, and gets it again when it asks again. For
 * a new device its key is kept too.
 * @throws Problem not-found, invitation-over, or invitation-used; who made the invitation then sees that others came.
 */
export async function claimInvitation(
  database: Database,
  id: Hex,
  account: Address,
  signer: Hex | null,
): Promise<typeof invitations.$inferSelect> {
  const [first] = await database
    .update(invitations)
    .set({
      account,
      claimedAt: new Date(),
      signer: sql`CASE WHEN ${invitations.purpose} = 'device' THEN ${signer}::text END`,
    })
    .where(
      and(
        eq(invitations.id, id),
        isNull(invitations.account),
        isNull(invitations.ended),
        gt(invitations.until, new Date()),
      ),
    )
    .returning();
  if (first) return first;

  const [row] = await database.select().from(invitations).where(eq(invitations.id, id));
  if (!row) throw new Problem("not-found");
  if (row.account === null) throw new Problem("invitation-over", stateOf(row));
  if (row.account === account) return row;
  await database
    .update(invitations)
    .set({ refusedClaims: sql`${invitations.refusedClaims} + 1` })
    .where(eq(invitations.id, id));
  throw new Problem("invitation-used");
}
