import { laterPart } from "../data/later-part.ts";

/** What can be done about coins that wait for room (EarnedCoins.tsx): few steps ever need it. */
export const LaterEarnedCoins = laterPart(
  async () => (await import("./EarnedCoins.tsx")).EarnedCoins,
);
