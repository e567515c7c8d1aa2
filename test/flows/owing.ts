/** A town with a debt in it, for the stories about offers: 200.00 earned, the water bill of 205.95 known. */
import { commitment, COSTS_FIRST, DAY, ethers, networkHelpers, openTown, Role } from "./town.ts";

export const RATE = 10_000n;
export const COLLECTION = 4;
export const BILL = { principal: 182_90n, increase: 0n, interest: 3_05n, costs: 20_00n };
export const NOTHING = { principal: 0n, increase: 0n, interest: 0n, costs: 0n };

type Signer = Awaited<ReturnType<typeof ethers.getSigners>>[number];

/** Beside the people of the town: a collector with agreement 2, a counsellor, a second, a partner of the household. */
export async function owe() {
  const town = await openTown();
  const { coin, debtRegister, official, creditor, resident, foundedAt } = town;
  const [collector, counsellor, second, partner] = (await ethers.getSigners()).slice(12) as [
    Signer,
    Signer,
    Signer,
    Signer,
  ];
  const office = coin.connect(official);
  const until = foundedAt + 700 * DAY;
  await office.grantStaff(collector, Role.Creditor, COLLECTION, until, 0, 0);
  await office.grantStaff(counsellor, Role.Counsellor, COLLECTION, until, 0, 0);
  await office.grantStaff(second, Role.Second, COLLECTION, until, 0, 0);
  await networkHelpers.time.increase(DAY + 1);

  await earn(town, resident, 200_00n);
  await agree(town, creditor);
  await agree(town, collector);
  await debtRegister.connect(creditor).register(resident, 1, 0, commitment("water"), BILL);
  await recognise(town, 1);
  return { ...town, collector, counsellor, second, partner };
}

export type Town = Awaited<ReturnType<typeof openTown>>;

/** One plan of one step, confirmed: the first plan and step of the town. */
async function earn({ goalPlans, mentor }: Town, resident: Signer, reward: bigint) {
  const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
  const step = { reward, groupReward: 0n, dueAt, commitment: commitment("a step") };
  await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]);
  await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));
  await goalPlans.connect(mentor).confirm(1, false);
}

async function agree(town: Town, creditor: Signer) {
  const { debtRegister, official, secondOfficial, foundedAt } = town;
  const terms = {
    creditor,
    rateBps: RATE,
    until: foundedAt + 600 * DAY,
    answerPeriod: 21 * DAY,
    order: COSTS_FIRST,
    route: 0,
    fundId: 0,
    yearlyCeiling: 100_000_00n,
    freezesCosts: true,
  };
  const agreementId = await debtRegister.connect(official).proposeAgreement.staticCall(terms);
  await debtRegister.connect(official).proposeAgreement(terms);
  await debtRegister.connect(secondOfficial).approveAgreement(agreementId);
}

/** "Ik ken deze rekening", for what is written now. */
export async function recognise({ debtRegister, resident }: Town, debtId: number) {
  await debtRegister.connect(resident).recognise(debtId, await debtRegister.stateHashOf(debtId));
}

/** What the creditor's agreement used of this year. */
export async function usedOf({ debtRegister }: Town, agreementId: number): Promise<bigint> {
  const now = new Date((await networkHelpers.time.latest()) * 1000);
  return debtRegister.usedInYear(agreementId, now.getUTCFullYear());
}
