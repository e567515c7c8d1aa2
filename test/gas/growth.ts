/** Whether an action gets dearer when there is more of everything: residents, plans, steps, debts, offers. */
import type { Signer } from "ethers";
import {
  RATE,
  WORDS,
  agreeOn,
  knownDebt,
  newResident,
  townWithAgreement,
  type Town,
} from "./crowd.ts";
import { gasOf, type Figures } from "./figures.ts";

/** Twenty open offers are the most a person may have. */
const OFFERS_EACH = 20;

/** Fills a town with `count` residents, plans, steps, debts and open offers beside the one who acts. */
async function fill(town: Town, count: number): Promise<void> {
  let offering: { resident: Signer; debtId: bigint } | undefined;
  for (let i = 0; i < count; ++i) {
    const resident = await newResident(town);
    const step = await agreeOn(town, resident, 1);
    const debtId = await knownDebt(town, resident);
    if (i % OFFERS_EACH === 0) {
      await town.goalPlans.connect(town.mentor).confirm(step, true);
      offering = { resident, debtId };
    }
    const { redemptions } = town;
    await redemptions.connect(offering!.resident).offer(offering!.debtId, 1_00n, RATE);
  }
}

/** The daily actions of one more resident, in a town of `count` of everything. */
export async function measureAfter(count: number): Promise<Figures> {
  const town = await townWithAgreement();
  await fill(town, count);
  const { goalPlans, debtRegister, redemptions, mentor, creditor } = town;
  const resident = await newResident(town);
  const step = await agreeOn(town, resident, 2);
  await goalPlans.connect(mentor).confirm(step, false);
  const debtId = await knownDebt(town, resident);
  const open = { principal: 100_00n, increase: 0n, interest: 0n, costs: 0n };

  const figures: Figures = {};
  figures["confirm"] = await gasOf(goalPlans.connect(mentor).confirm(step + 1n, false));
  figures["register a claim"] = await gasOf(
    debtRegister.connect(creditor).register(resident, 1, 0, WORDS, open),
  );
  await redemptions.connect(resident).offer(debtId, 1_00n, RATE);
  figures["offer"] = await gasOf(redemptions.connect(resident).offer(debtId, 1_00n, RATE));
  const offerId = await town.coin.holdCount();
  figures["confirm an offer"] = await gasOf(redemptions.connect(creditor).confirm(offerId));
  figures["cancel an offer"] = await gasOf(redemptions.connect(resident).cancel(offerId - 1n));
  return figures;
}
