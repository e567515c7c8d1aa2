import { db } from "ponder:api";
import { person } from "ponder:schema";
import { asc, gt } from "ponder";
import { getAddress, type Address } from "viem";
import type { BookAccountsAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";

/** Which accounts people have, in the order of their digits: any other would tell something of them. */
export async function accountsAnswer({
  after,
  limit,
}: PageAsked<Address>): Promise<BookAccountsAnswer> {
  const head = await headNow();
  const rows = await db
    .select({ address: person.address })
    .from(person)
    .where(after && gt(person.address, after.id))
    .orderBy(asc(person.address))
    .limit(limit + 1);
  const { page, next } = cutPage(rows, limit, ({ address }) => ({ by: 0, id: address }));
  return { head, accounts: page.map(({ address }) => getAddress(address)), next };
}
