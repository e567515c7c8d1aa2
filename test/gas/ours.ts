/** Measures each of our actions once, in a town as it is deployed. */
import {
  COSTS_FIRST,
  DAY,
  MUNICIPALITY,
  commitment,
  networkHelpers,
  openTown,
} from "../flows/town.ts";
import { gasOf, type Figures } from "./figures.ts";

const RATE = 10_000n;
const WORDS = commitment("words");

/** Runs the main story twice over, so that first times and next times both show. */
export async function measureOurs(): Promise<Figures> {
  const town = await openTown();
  const { coin, goalPlans, debtRegister, redemptions, official, secondOfficial } = town;
  const { mentor, creditor, resident, neighbour, stranger, foundedAt } = town;
  const figures: Figures = {};
  const dueAt = BigInt((await networkHelpers.time.latest()) + 30 * DAY);
  const steps = (count: number) =>
    Array.from({ length: count }, () => ({
      reward: 10_00n,
      groupReward: 0n,
      dueAt,
      commitment: WORDS,
    }));
  const mentors = goalPlans.connect(mentor);
  const residents = goalPlans.connect(resident);

  figures["enrol in a new household"] = await gasOf(
    coin.connect(official).enrol(neighbour, 0, 1, WORDS),
  );
  figures["participate"] = await gasOf(coin.connect(neighbour).participate(WORDS));
  await gasOf(coin.connect(official).pledge(1, MUNICIPALITY, 100_00n, WORDS));
  // Totals and counters begin at zero once in the life of a system: that is not what an action costs.
  await gasOf(goalPlans.connect(official).assignMentor(neighbour, mentor));
  await gasOf(mentors.propose(neighbour, 1, WORDS, steps(1)));
  await gasOf(goalPlans.connect(neighbour).accept(1, 1, await goalPlans.termsHashOf(1)));
  await gasOf(mentors.confirm(1, false));
  figures["propose 1 step"] = await gasOf(mentors.propose(resident, 1, WORDS, steps(1)));
  figures["propose 5 steps"] = await gasOf(mentors.propose(resident, 1, WORDS, steps(5)));
  figures["accept"] = await gasOf(residents.accept(3, 1, await goalPlans.termsHashOf(3)));
  figures["report"] = await gasOf(residents.report(3, WORDS));
  figures["send back"] = await gasOf(mentors.sendBack(3, WORDS));
  figures["confirm, first coins"] = await gasOf(mentors.confirm(3, false));
  figures["confirm, next"] = await gasOf(mentors.confirm(4, false));
  await gasOf(mentors.confirm(5, false));
  figures["undo"] = await gasOf(mentors.undo(5, WORDS));

  await gasOf(
    debtRegister.connect(official).proposeAgreement({
      creditor,
      rateBps: RATE,
      until: foundedAt + 365 * DAY,
      answerPeriod: 21 * DAY,
      order: COSTS_FIRST,
      route: 0,
      fundId: 0,
      yearlyCeiling: 100_000_00n,
      freezesCosts: true,
    }),
  );
  await gasOf(debtRegister.connect(secondOfficial).approveAgreement(1));
  const open = { principal: 182_90n, increase: 0n, interest: 3_05n, costs: 20_00n };
  const register = () =>
    gasOf(debtRegister.connect(creditor).register(resident, 1, 0, WORDS, open));
  await register();
  figures["register a claim"] = await register();
  const known = await debtRegister.stateHashOf(1);
  figures["recognise"] = await gasOf(debtRegister.connect(resident).recognise(1, known));

  const offer = () => gasOf(redemptions.connect(resident).offer(1, 2_00n, RATE));
  const answers = redemptions.connect(creditor);
  figures["offer, first"] = await offer();
  figures["offer, next"] = await offer();
  await offer();
  await offer();
  figures["confirm an offer"] = await gasOf(answers.confirm(1));
  figures["reject an offer"] = await gasOf(answers.reject(2, WORDS));
  figures["cancel an offer"] = await gasOf(redemptions.connect(resident).cancel(3));
  await networkHelpers.time.increase(22 * DAY);
  figures["release an offer"] = await gasOf(redemptions.connect(stranger).release(4));
  figures["leave"] = await gasOf(coin.connect(resident).quit());
  return figures;
}
