import type { Context } from "ponder:registry";
import { contribution, fund, person } from "ponder:schema";
import type { Address } from "viem";
import { monthOf } from "../../protocol/time/month-of.ts";
import type { PublicFigure } from "../../protocol/wire/index-answers.ts";

type Db = Context["db"];

/** How much somebody adds to each figure over everybody. */
export type FiguresChange = { [figure in PublicFigure]?: bigint };

/** @param by Who adds it, and when in seconds since 1970. */
export async function moveFigures(
  db: Db,
  by: { person: Address; at: number },
  change: FiguresChange,
): Promise<void> {
  const month = monthOf(by.at);
  for (const [figure, amount] of Object.entries(change)) {
    await db
      .insert(contribution)
      .values({ month, figure: figure as PublicFigure, person: by.person, amount })
      .onConflictDoUpdate((row) => ({ amount: row.amount + amount }));
  }
}

/** Moves what a fund has promised and paid, in coin cents. */
export async function moveFund(
  db: Db,
  id: number,
  { reserved = 0n, spent = 0n }: { reserved?: bigint; spent?: bigint },
): Promise<void> {
  await db
    .update(fund, { id })
    .set((row) => ({ reserved: row.reserved + reserved, spent: row.spent + spent }));
}

/** Moves what a person has set apart, in coin cents. */
export async function moveHeld(
  db: Db,
  address: Address,
  coins: bigint,
  last: string,
): Promise<void> {
  await db.update(person, { address }).set((row) => ({ held: row.held + coins, last }));
}
