/** A mentor confirms a group at once: who can not be paid is named, the others are. */
import { expect } from "chai";
import { commitment, DAY, ethers, GEITENKAMP, networkHelpers, openTown } from "./town.ts";

describe("A group", () => {
  const Refusal = {
    None: 0n,
    StepUnknown: 1n,
    Duplicate: 3n,
    GroupNotAgreed: 5n,
    ResidentLeft: 6n,
  };
  const ALONE = 10_00n;
  const TOGETHER = 25_00n;

  type Town = Awaited<ReturnType<typeof openTown>>;
  type Signer = Awaited<ReturnType<typeof ethers.getSigners>>[number];

  /** Lets someone take part with the same mentor, and agree on two steps: the first may be done as a group. */
  async function joins(town: Town, account: Signer): Promise<void> {
    const { coin, goalPlans, official, mentor } = town;
    await coin.connect(official).enrol(account, 0, GEITENKAMP, commitment("a resident"));
    await coin.connect(account).participate(commitment("terms"));
    await goalPlans.connect(official).assignMentor(account, mentor);
    await agrees(town, account);
  }

  async function agrees({ goalPlans, mentor }: Town, account: Signer): Promise<void> {
    const dueAt = (await networkHelpers.time.latest()) + 60 * DAY;
    const step = { reward: ALONE, groupReward: TOGETHER, dueAt, commitment: commitment("a step") };
    const steps = [step, { ...step, groupReward: 0n }];
    const planId = await goalPlans
      .connect(mentor)
      .propose.staticCall(account, 1, commitment("plan"), steps);
    await goalPlans.connect(mentor).propose(account, 1, commitment("plan"), steps);
    await goalPlans.connect(account).accept(planId, 1, await goalPlans.termsHashOf(planId));
  }

  /** The resident has steps 1 and 2, the neighbour 3 and 4, a stranger of before 5 and 6. */
  async function cooked() {
    const town = await openTown();
    await agrees(town, town.resident);
    await joins(town, town.neighbour);
    await joins(town, town.stranger);
    return town;
  }

  it("pays everyone it can, and says of each other line why not", async () => {
    const { coin, goalPlans, mentor, resident, neighbour, stranger } =
      await networkHelpers.loadFixture(cooked);
    await coin.connect(neighbour).quit();
    const lines = [
      { subgoalId: 1, asGroup: true },
      { subgoalId: 1, asGroup: true },
      { subgoalId: 2, asGroup: true },
      { subgoalId: 3, asGroup: true },
      { subgoalId: 5, asGroup: true },
      { subgoalId: 99, asGroup: true },
    ];
    const reasons = [
      Refusal.None,
      Refusal.Duplicate,
      Refusal.GroupNotAgreed,
      Refusal.ResidentLeft,
      Refusal.None,
      Refusal.StepUnknown,
    ];
    const mentors = goalPlans.connect(mentor);

    expect(await mentors.confirmMany.staticCall(lines)).to.deep.equal(reasons);
    const group = mentors.confirmMany(lines);
    for (const [index, reason] of reasons.entries())
      if (reason !== Refusal.None)
        await expect(group)
          .to.emit(goalPlans, "ConfirmRefused")
          .withArgs(lines[index]!.subgoalId, mentor, reason);

    expect(await coin.balanceOf(resident)).to.equal(TOGETHER);
    expect(await coin.balanceOf(stranger)).to.equal(TOGETHER);
    expect(await coin.balanceOf(neighbour)).to.equal(0n);
    const [fund] = await coin.fund(1);
    expect(fund.spent).to.equal(TOGETHER * 2n);
  });

  it("changes nothing at all while the system is halted", async () => {
    const { coin, goalPlans, guardian, guardianOperator, mentor } =
      await networkHelpers.loadFixture(cooked);
    await guardian.connect(guardianOperator).halt();

    await expect(
      goalPlans.connect(mentor).confirmMany([{ subgoalId: 1, asGroup: true }]),
    ).to.be.revertedWithCustomError(coin, "SystemHalted");
  });

  it("of twenty costs at most 30,000 gas a line, the whole transaction counted", async () => {
    const town = await networkHelpers.loadFixture(cooked);
    // The first coins ever fill a slot of the totals: once in the life of a system.
    await town.goalPlans.connect(town.mentor).confirm(1, true);
    const first: { subgoalId: number; asGroup: boolean }[] = [];
    for (let i = 0; i < 20; ++i) {
      const account = ethers.Wallet.createRandom().address;
      await networkHelpers.impersonateAccount(account);
      await networkHelpers.setBalance(account, ethers.parseEther("1"));
      await joins(town, await ethers.getSigner(account));
      first.push({ subgoalId: 2 * i + 7, asGroup: true });
    }
    const next = first.map(({ subgoalId }) => ({ subgoalId: subgoalId + 1, asGroup: false }));

    for (const lines of [first, next]) {
      const sent = await town.goalPlans.connect(town.mentor).confirmMany(lines);
      const receipt = await sent.wait();
      expect(receipt!.gasUsed / 20n).to.be.at.most(30_000n);
    }
    expect(await town.coin.totalSupply()).to.equal(TOGETHER + (TOGETHER + ALONE) * 20n);
  });
});
