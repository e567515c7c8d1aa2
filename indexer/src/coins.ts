import { person } from "ponder:schema";
import { zeroAddress } from "viem";
import { on } from "./on.ts";
import { moveTotals } from "./sums.ts";

/** What a person has and what of it is set apart. A coin is only ever made for a person and burned of a person. */

on(
  "SocialCoin:Transfer",
  ({ args }) => ({ resident: args.from === zeroAddress ? args.to : args.from }),
  async ({ args, db, last }) => {
    const isMint = args.from === zeroAddress;
    const coins = isMint ? args.value : -args.value;
    await db
      .update(person, { address: isMint ? args.to : args.from })
      .set((row) => ({ balance: row.balance + coins, last }));
    if (isMint) await moveTotals(db, { minted: args.value });
  },
);

on(
  "SocialCoin:Forfeited",
  ({ args }) => ({ resident: args.resident }),
  ({ args, db }) => moveTotals(db, { forfeited: args.coins }),
);
