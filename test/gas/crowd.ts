/** Residents in numbers: enrolled, taking part, each with an agreed step and a recognised bill. */
import type { Signer } from "ethers";
import { COSTS_FIRST, DAY, commitment, ethers, networkHelpers, openTown } from "../flows/town.ts";

export const RATE = 10_000n;
export const WORDS = commitment("words");

export type Town = Awaited<ReturnType<typeof openTown>>;

/** A town with a creditor whose agreement runs. */
export async function townWithAgreement(): Promise<Town> {
  const town = await openTown();
  const { coin, debtRegister, official, secondOfficial, creditor, foundedAt } = town;
  await coin.connect(official).pledge(1, 1, 10_000_000_00n, WORDS);
  await debtRegister.connect(official).proposeAgreement({
    creditor,
    rateBps: RATE,
    until: foundedAt + 365 * DAY,
    answerPeriod: 21 * DAY,
    order: COSTS_FIRST,
    route: 0,
    fundId: 0,
    yearlyCeiling: 100_000_000_00n,
    freezesCosts: true,
  });
  await debtRegister.connect(secondOfficial).approveAgreement(1);
  return town;
}

/** Somebody new who takes part, with money for nothing but their own calls. */
export async function newResident({ coin, goalPlans, official, mentor }: Town): Promise<Signer> {
  const resident = ethers.Wallet.createRandom().connect(ethers.provider);
  await networkHelpers.setBalance(resident.address, 10n ** 20n);
  await coin.connect(official).enrol(resident, 0, 1, WORDS);
  await coin.connect(resident).participate(WORDS);
  await goalPlans.connect(official).assignMentor(resident, mentor);
  return resident;
}

/** Agrees on `count` steps of 10.00, and returns the id of the first. */
export async function agreeOn(town: Town, resident: Signer, count: number): Promise<bigint> {
  const { goalPlans, mentor } = town;
  const dueAt = BigInt((await networkHelpers.time.latest()) + 30 * DAY);
  const steps = Array.from({ length: count }, () => ({
    reward: 10_00n,
    groupReward: 20_00n,
    dueAt,
    commitment: WORDS,
  }));
  const proposing = await goalPlans.connect(mentor).propose(resident, 1, WORDS, steps);
  const [proposed] = await goalPlans.queryFilter(
    goalPlans.filters.PlanProposed(),
    proposing.blockNumber!,
  );
  const { planId, termsHash, firstSubgoalId } = proposed!.args;
  await goalPlans.connect(resident).accept(planId, 1, termsHash);
  return firstSubgoalId;
}

/** A bill of 100.00 that the resident knows; returns its id. */
export async function knownDebt(town: Town, resident: Signer): Promise<bigint> {
  const { debtRegister, creditor } = town;
  const open = { principal: 100_00n, increase: 0n, interest: 0n, costs: 0n };
  const sent = await debtRegister.connect(creditor).register(resident, 1, 0, WORDS, open);
  const [registered] = await debtRegister.queryFilter(
    debtRegister.filters.DebtRegistered(),
    sent.blockNumber!,
  );
  const { debtId } = registered!.args;
  await debtRegister.connect(resident).recognise(debtId, await debtRegister.stateHashOf(debtId));
  return debtId;
}
