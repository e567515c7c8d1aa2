import type { HealthAnswer } from "../../protocol/wire/health-api.ts";
import { daysLeft, type SponsorPurse } from "../gateway/bundler/sponsor-purse.ts";
import { inTime } from "./in-time.ts";

/** What is left to pay fees with. How many days that is takes longer to find out: where it is not known in time it is left open. */
export async function purseHealth(purse: SponsorPurse | null): Promise<HealthAnswer["purse"]> {
  if (!purse) return null;
  const [found, days] = await Promise.all([
    inTime(async () => ({ now: await purse.now() })),
    inTime(async () => ({ days: await purse.days() })),
  ]);
  if (!found.answers) return { answers: false };
  if (!found.now) return null;
  const { left, warnBelow } = found.now;
  return {
    answers: true,
    left: String(left),
    warnBelow: String(warnBelow),
    isLow: left < warnBelow,
    daysLeft: days.answers ? daysLeft(left, days.days) : null,
  };
}
