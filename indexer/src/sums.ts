import type { Context } from "ponder:registry";
import { fund, person, totals } from "ponder:schema";
import type { Address } from "viem";

type Db = Context["db"];

/** How much each sum over everybody moves. */
export type TotalsChange = {
  minted?: bigint;
  redeemed?: bigint;
  revoked?: bigint;
  forfeited?: bigint;
  pledged?: bigint;
  debtLowered?: bigint;
  residents?: number;
  stepsReached?: number;
};

export async function moveTotals(db: Db, change: TotalsChange): Promise<void> {
  const {
    minted = 0n,
    redeemed = 0n,
    revoked = 0n,
    forfeited = 0n,
    pledged = 0n,
    debtLowered = 0n,
    residents = 0,
    stepsReached = 0,
  } = change;
  const first = {
    minted,
    redeemed,
    revoked,
    forfeited,
    pledged,
    debtLowered,
    residents,
    stepsReached,
  };
  await db
    .insert(totals)
    .values({ id: "all", ...first })
    .onConflictDoUpdate((row) => ({
      minted: row.minted + minted,
      redeemed: row.redeemed + redeemed,
      revoked: row.revoked + revoked,
      forfeited: row.forfeited + forfeited,
      pledged: row.pledged + pledged,
      debtLowered: row.debtLowered + debtLowered,
      residents: row.residents + residents,
      stepsReached: row.stepsReached + stepsReached,
    }));
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
