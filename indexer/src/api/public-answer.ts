import { db } from "ponder:api";
import { contribution, person } from "ponder:schema";
import { sum } from "ponder";
import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import { monthOf } from "../../../protocol/time/month-of.ts";
import { headNow } from "./head-now.ts";
import { publishedMonths } from "./published-months.ts";

/** Made once a month: what was closed does not change any more. */
let made: { month: number; told: Pick<PublicAnswer, "figures" | "months"> } | null = null;

/** What anyone may know: how many coins there are, as the book itself tells, and the figures of closed months. */
export async function publicAnswer(): Promise<PublicAnswer> {
  const head = await headNow();
  const [all] = await db.select({ coins: sum(person.balance) }).from(person);
  const month = monthOf(head.time);
  if (made?.month !== month) {
    made = { month, told: publishedMonths(await db.select().from(contribution), month) };
  }
  return { head, supply: all?.coins ?? "0", ...made.told };
}
