import { entryPoint08Abi } from "viem/account-abstraction";
import { feeSponsorAbi } from "../../../protocol/abi/fee-sponsor.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { FeeSponsorAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Services } from "../../services.ts";
import { spentByDay } from "./spent-by-day.ts";

type Days = FeeSponsorAnswer["days"];

/** The fee sponsor's purse as the chain has it. Amounts in wei. */
export type SponsorPurse = {
  /** What is in it now, what it was when it was last filled, and below what it is time to fill it; null where nobody pays fees. */
  now: () => Promise<{ left: bigint; spent: bigint; full: bigint; warnBelow: bigint } | null>;
  /** What went on each of the last seven days, today first. Slower the first time; later it remembers. */
  days: () => Promise<Days>;
};

/** One for all who ask, so that what it remembers serves them all; null where no sponsor was deployed. */
export function sponsorPurse({ chain, deployment }: Services): SponsorPurse | null {
  const { accounts, startBlock } = deployment;
  if (!accounts) return null;
  const { client } = chain;
  const { sponsor } = accounts;
  return {
    now: async () => {
      if ((await client.getCode({ address: ENTRY_POINT })) === undefined) return null;
      const [[noted, full, spentByNote], left] = await Promise.all([
        client.readContract({ address: sponsor, abi: feeSponsorAbi, functionName: "purse" }),
        client.readContract({
          address: ENTRY_POINT,
          abi: entryPoint08Abi,
          functionName: "balanceOf",
          args: [sponsor],
        }),
      ]);
      // The contract writes its note one time in eight; a deposit from outside counts as less spent, as in the contract.
      const spent = spentByNote + noted - left;
      return { left, spent: spent > 0n ? spent : 0n, full, warnBelow: (full * 2n) / 5n };
    },
    days: spentByDay(client, sponsor, startBlock),
  };
}

/** About how many days it lasts when the next are as these; null when nothing went. */
export function daysLeft(left: bigint, days: Days): number | null {
  const week = days.reduce((sum, one) => sum + BigInt(one.spent), 0n);
  return week === 0n ? null : Number((left * BigInt(days.length)) / week);
}
