import type { Address } from "../../protocol/wire/basics.ts";
import type { OfficePeopleAnswer } from "../../protocol/wire/index-answers.ts";
import { askIndex } from "../gateway/ask-index.ts";

/** The index tells no more by account at once. */
const AT_ONCE = 100;

/** Who of these was ever enrolled, by the index: a hundred at a time. */
export async function enrolledAt(indexUrl: string, accounts: Address[]): Promise<Set<Address>> {
  const known = new Set<string>();
  for (let from = 0; from < accounts.length; from += AT_ONCE) {
    const of = accounts.slice(from, from + AT_ONCE).join(",");
    const answer = await askIndex(indexUrl, `/office/people?of=${of}`);
    const { people } = (await answer.json()) as OfficePeopleAnswer;
    for (const { address } of people) known.add(address.toLowerCase());
  }
  return new Set(accounts.filter((account) => known.has(account.toLowerCase())));
}
