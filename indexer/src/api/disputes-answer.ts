import { db } from "ponder:api";
import { debt, person } from "ponder:schema";
import { and, asc, eq, inArray, sql } from "ponder";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { DebtsAnswer } from "../../../protocol/wire/index-answers.ts";
import { debtRows } from "./debt-rows.ts";
import { headNow } from "./head-now.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";
import type { Where } from "./where.ts";

/** Whose claims they are, or whose residents said so; null for those of everybody. */
type Whose = { creditor: Address } | { mentor: Address } | null;

/** A page of the bills that residents say are not right, who waits longest first. */
export async function disputesAnswer(
  { after, limit }: PageAsked,
  whose: Whose,
): Promise<DebtsAnswer> {
  const head = await headNow();
  const found = await db
    .select({ id: debt.id, by: debt.disputedAt })
    .from(debt)
    .where(
      and(
        eq(debt.status, "disputed"),
        whose ? await isOf(whose) : undefined,
        after && sql`(${debt.disputedAt}, ${debt.id}) > (${after.by}::int8, ${after.id}::int)`,
      ),
    )
    .orderBy(asc(debt.disputedAt), asc(debt.id))
    .limit(limit + 1);
  const { page, next } = cutPage(found, limit, ({ by, id }) => ({ by: by!, id }));
  if (page.length === 0) return { head, debts: [], next };

  const place = new Map(page.map(({ id }, index) => [id, index]));
  const debts = await debtRows(inArray(debt.id, [...place.keys()]));
  return { head, debts: debts.sort((a, b) => place.get(a.id)! - place.get(b.id)!), next };
}

async function isOf(whose: NonNullable<Whose>): Promise<Where> {
  if ("creditor" in whose) return eq(debt.creditor, whose.creditor);
  const own = await db
    .select({ address: person.address })
    .from(person)
    .where(eq(person.mentor, whose.mentor));
  return inArray(
    debt.resident,
    own.map(({ address }) => address),
  );
}
