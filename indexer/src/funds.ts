import { fund, pledge } from "ponder:schema";
import { zeroAddress } from "viem";
import { on } from "./on.ts";
import { moveFigures } from "./sums.ts";

/** The pots that rewards come from. What is promised and paid moves with the plans. */

on(
  "SocialCoin:FundCreated",
  () => ({}),
  ({ args, db, last }) =>
    db.insert(fund).values({
      id: args.fundId,
      pledged: 0n,
      reserved: 0n,
      spent: 0n,
      until: args.until,
      closed: false,
      neighbourhoods: numbersOf(args.neighbourhoods),
      last,
    }),
);

on(
  "SocialCoin:FundPledged",
  () => ({}),
  async ({ args, at, db, last }) => {
    await db.insert(pledge).values({
      line: last,
      fundId: args.fundId,
      funder: args.funder,
      coins: args.coins,
      commitment: args.commitment,
    });
    await db
      .update(fund, { id: args.fundId })
      .set((row) => ({ pledged: row.pledged + args.coins, last }));
    await moveFigures(db, { person: zeroAddress, at }, { pledged: args.coins });
  },
);

on(
  "SocialCoin:FundClosed",
  () => ({}),
  ({ args, db, last }) => db.update(fund, { id: args.fundId }).set({ closed: true, last }),
);

/** The bits that are set: bit n is neighbourhood n. */
function numbersOf(neighbourhoods: bigint): number[] {
  return Array.from({ length: 256 }, (_, bit) => bit).filter(
    (bit) => (neighbourhoods >> BigInt(bit)) & 1n,
  );
}
