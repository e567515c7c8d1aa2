import { Hono } from "hono";
import { entryPoint08Abi } from "viem/account-abstraction";
import { feeSponsorAbi } from "../../../protocol/abi/fee-sponsor.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { FeeSponsorAnswer } from "../../../protocol/wire/dossier-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { gasPrice } from "./gas-price.ts";
import { spentByDay } from "./spent-by-day.ts";

/** What an act costs as a rule, in gas; the first one of an account is three times as much. */
const GAS_OF_AN_ACT = 220_000n;

/** The fee sponsor's purse, for the office: what is left, what went, and whether it is time to fill it. */
export function sponsorRoutes(services: Services) {
  const { accounts, startBlock } = services.deployment;
  const { client } = services.chain;
  const byDay = accounts && spentByDay(client, accounts.sponsor, startBlock);
  return new Hono<Carried>().get("/fee-sponsor", async (c) => {
    const { viewer } = await actingAccount(services, c);
    if (viewer.role !== "office") throw new Problem("not-allowed");
    if (!accounts || !byDay || (await client.getCode({ address: ENTRY_POINT })) === undefined)
      throw new Problem("not-found", "Nobody pays fees on this network");

    const [[noted, full, spentByNote], left, { standard }, days] = await Promise.all([
      client.readContract({
        address: accounts.sponsor,
        abi: feeSponsorAbi,
        functionName: "purse",
      }),
      client.readContract({
        address: ENTRY_POINT,
        abi: entryPoint08Abi,
        functionName: "balanceOf",
        args: [accounts.sponsor],
      }),
      gasPrice(services),
      byDay(),
    ]);
    // The contract writes its note one time in eight; a deposit from outside counts as less spent, as in the contract.
    const spent = spentByNote + noted - left;
    const week = days.reduce((sum, one) => sum + BigInt(one.spent), 0n);
    const warnBelow = (full * 2n) / 5n;
    return c.json<FeeSponsorAnswer>({
      left: String(left),
      full: String(full),
      spentThisMonth: String(spent > 0n ? spent : 0n),
      warnBelow: String(warnBelow),
      isLow: left < warnBelow,
      actsLeft: Number(left / (GAS_OF_AN_ACT * BigInt(standard.maxFeePerGas))),
      days,
      daysLeft: week === 0n ? null : Number((left * BigInt(days.length)) / week),
    });
  });
}
