import { db } from "ponder:api";
import { fund, line, pledge } from "ponder:schema";
import { eq } from "ponder";
import type { FundRow } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";

/** All funds with what was pledged to them. */
export async function fundRows(): Promise<FundRow[]> {
  const [funds, pledges] = await Promise.all([
    db.select().from(fund).innerJoin(line, eq(line.id, fund.last)).orderBy(fund.id),
    db
      .select()
      .from(pledge)
      .innerJoin(line, eq(line.id, pledge.line))
      .orderBy(line.block, line.logIndex),
  ]);
  return funds.map(({ fund: row, line: last }) => ({
    ...row,
    pledged: row.pledged.toString(),
    reserved: row.reserved.toString(),
    spent: row.spent.toString(),
    pledges: pledges
      .filter(({ pledge: { fundId } }) => fundId === row.id)
      .map(({ pledge: { funder, coins, commitment }, line: said }) => ({
        funder,
        coins: coins.toString(),
        commitment,
        line: lineOf(said),
      })),
    last: lineOf(last),
  }));
}
