import type { Context } from "ponder:registry";
import { setting } from "ponder:schema";
import { on } from "./on.ts";

const NAME = "secondThreshold";

/** What the book begins with: no plan needs a second. */
const FIRST = 2n ** 40n - 1n;

on(
  "SocialCoin:SecondThresholdSet",
  () => ({}),
  ({ args, db }) => {
    const value = BigInt(args.newCoins);
    return db.insert(setting).values({ name: NAME, value }).onConflictDoUpdate({ value });
  },
);

/** Coin cents above which a plan needs a second mentor of another team, as it stands now. */
export async function secondThreshold(db: Context["db"]): Promise<bigint> {
  return (await db.find(setting, { name: NAME }))?.value ?? FIRST;
}
