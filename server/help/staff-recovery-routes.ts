import { Hono } from "hono";
import type { StaffRecoveriesAnswer } from "../../protocol/wire/help-api.ts";
import { Problem } from "../problems/problem.ts";
import type { Carried, Services } from "../services.ts";
import { actingAccount } from "../session/acting-account.ts";
import { chainNow } from "./chain-now.ts";
import { staffRecoveries } from "./staff-recoveries.ts";

/** New keys of staff: the office sees what the municipality's keyholders put on the way. */
export function staffRecoveryRoutes(services: Services) {
  return new Hono<Carried>().get("/staff-recoveries", async (c) => {
    const { viewer } = await actingAccount(services, c);
    if (viewer.role !== "office") throw new Problem("not-allowed");
    const [recoveries, { timestamp }] = await Promise.all([
      staffRecoveries(services),
      services.chain.client.getBlock(),
    ]);
    return c.json<StaffRecoveriesAnswer>({
      now: chainNow(timestamp),
      recoveries: recoveries.reverse(),
    });
  });
}
