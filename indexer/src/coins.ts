import { forfeit, person } from "ponder:schema";
import { zeroAddress } from "viem";
import { on } from "./on.ts";
import { moveFigures } from "./sums.ts";

/** What a person has and what of it is set apart. A coin is only ever made for a person and burned of a person. */

on(
  "SocialCoin:Transfer",
  ({ args }) => ({ resident: args.from === zeroAddress ? args.to : args.from }),
  async ({ args, at, db, last }) => {
    const isMint = args.from === zeroAddress;
    const coins = isMint ? args.value : -args.value;
    await db
      .update(person, { address: isMint ? args.to : args.from })
      .set((row) => ({ balance: row.balance + coins, last }));
    if (isMint) await moveFigures(db, { person: args.to, at }, { issued: args.value });
  },
);

on(
  "SocialCoin:Forfeited",
  ({ args }) => ({ resident: args.resident }),
  async ({ args, at, db, last }) => {
    await db.insert(forfeit).values({ line: last, resident: args.resident, coins: args.coins });
    await moveFigures(db, { person: args.resident, at }, { issued: -args.coins });
  },
);
