import { db } from "ponder:api";
import { fund, line, pledge } from "ponder:schema";
import { eq } from "ponder";
import type { FundRow, FundTotals } from "../../../protocol/wire/index-answers.ts";
import { lineOf } from "./line-of.ts";

/** All funds with their totals. */
export async function fundTotals(): Promise<FundTotals[]> {
  const funds = await db
    .select()
    .from(fund)
    .innerJoin(line, eq(line.id, fund.last))
    .orderBy(fund.id);
  return funds.map(({ fund: row, line: last }) => ({
    ...row,
    pledged: row.pledged.toString(),
    reserved: row.reserved.toString(),
    spent: row.spent.toString(),
    last: lineOf(last),
  }));
}

/** All funds with what was pledged to them. */
export async function fundRows(): Promise<FundRow[]> {
  const [funds, pledges] = await Promise.all([
    fundTotals(),
    db
      .select()
      .from(pledge)
      .innerJoin(line, eq(line.id, pledge.line))
      .orderBy(line.block, line.logIndex),
  ]);
  return funds.map((row) => ({
    ...row,
    pledges: pledges
      .filter(({ pledge: { fundId } }) => fundId === row.id)
      .map(({ pledge: { funder, coins, commitment }, line: said }) => ({
        funder,
        coins: coins.toString(),
        commitment,
        line: lineOf(said),
      })),
  }));
}
