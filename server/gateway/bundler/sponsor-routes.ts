import { Hono } from "hono";
import type { FeeSponsorAnswer } from "../../../protocol/wire/dossier-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Carried, Services } from "../../services.ts";
import { actingAccount } from "../../session/acting-account.ts";
import { gasPrice } from "./gas-price.ts";
import { daysLeft, type SponsorPurse } from "./sponsor-purse.ts";

/** What an act costs as a rule, in gas; the first one of an account is three times as much. */
const GAS_OF_AN_ACT = 220_000n;

/** The fee sponsor's purse, for the office: what is left, what went, and whether it is time to fill it. */
export function sponsorRoutes(services: Services, purse: SponsorPurse | null) {
  return new Hono<Carried>().get("/fee-sponsor", async (c) => {
    const { viewer } = await actingAccount(services, c);
    if (viewer.role !== "office") throw new Problem("not-allowed");
    const now = await purse?.now();
    if (!purse || !now) throw new Problem("not-found", "Nobody pays fees on this network");

    const { left, full, spent, warnBelow } = now;
    const [{ standard }, days] = await Promise.all([gasPrice(services), purse.days()]);
    return c.json<FeeSponsorAnswer>({
      left: String(left),
      full: String(full),
      spentThisMonth: String(spent),
      warnBelow: String(warnBelow),
      isLow: left < warnBelow,
      actsLeft: Number(left / (GAS_OF_AN_ACT * BigInt(standard.maxFeePerGas))),
      days,
      daysLeft: daysLeft(left, days),
    });
  });
}
