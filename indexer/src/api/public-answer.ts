import { db } from "ponder:api";
import { totals } from "ponder:schema";
import type { PublicAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";

/** Fewer than this many people or steps are not told. */
const fewest = 10;

/** What anyone may know: sums over everybody. */
export async function publicAnswer(): Promise<PublicAnswer> {
  const head = await headNow();
  const [all] = await db.select().from(totals);
  return {
    head,
    minted: String(all?.minted ?? 0n),
    redeemed: String(all?.redeemed ?? 0n),
    revoked: String(all?.revoked ?? 0n),
    forfeited: String(all?.forfeited ?? 0n),
    pledged: String(all?.pledged ?? 0n),
    debtLowered: String(all?.debtLowered ?? 0n),
    residents: enough(all?.residents),
    stepsReached: enough(all?.stepsReached),
  };
}

function enough(count = 0): number | null {
  return count < fewest ? null : count;
}
