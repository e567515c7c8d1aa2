/** "Even stoppen": while a resident is paused no term runs, and afterwards each goes on where it stood. */
import { expect } from "chai";
import { commitment, DAY, networkHelpers, openTown } from "./town.ts";

describe("A pause", () => {
  const ACCEPTED = 2n;
  const LAPSED = 7n;
  const PAUSE = 100 * DAY;
  const REWARD = 40_00n;

  /** A proposal of four days old; then the resident pauses for a hundred days. */
  async function paused() {
    const town = await openTown();
    const { coin, goalPlans, mentor, resident } = town;
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    const step = { reward: REWARD, groupReward: 0n, dueAt, commitment: commitment("a step") };
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]);
    await networkHelpers.time.increase(4 * DAY);
    await coin.connect(resident).pause();
    await networkHelpers.time.increase(PAUSE);
    return { ...town, dueAt };
  }

  it("lets nobody free the money of a proposal that waits", async () => {
    const { coin, goalPlans, resident, stranger } = await networkHelpers.loadFixture(paused);
    await expect(goalPlans.connect(stranger).lapsePlan(1)).to.be.revertedWithCustomError(
      goalPlans,
      "TooEarlyToLapse",
    );

    await coin.connect(resident).resume();
    await expect(goalPlans.connect(stranger).lapsePlan(1)).to.be.revertedWithCustomError(
      goalPlans,
      "TooEarlyToLapse",
    );
    const [fund] = await coin.fund(1);
    expect(fund.reserved).to.equal(REWARD);
  });

  it("leaves the ten days that were left to answer", async () => {
    const { coin, goalPlans, resident } = await networkHelpers.loadFixture(paused);
    await coin.connect(resident).resume();
    await networkHelpers.time.increase(9 * DAY);

    await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));

    expect((await goalPlans.plan(1)).status).to.equal(ACCEPTED);
  });

  it("does not leave more than those", async () => {
    const { coin, goalPlans, resident, stranger } = await networkHelpers.loadFixture(paused);
    await coin.connect(resident).resume();
    await networkHelpers.time.increase(11 * DAY);

    await expect(
      goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1)),
    ).to.be.revertedWithCustomError(goalPlans, "AnswerTooLate");
    await goalPlans.connect(stranger).lapsePlan(1);
    const [fund] = await coin.fund(1);
    expect(fund.reserved).to.equal(0n);
  });

  it("gives a step a hundred days more, too, before anyone may free its money", async () => {
    const { coin, goalPlans, resident, stranger, dueAt } = await networkHelpers.loadFixture(paused);
    await coin.connect(resident).resume();
    await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));

    await networkHelpers.time.increaseTo(dueAt + 90 * DAY + PAUSE - DAY);
    await expect(goalPlans.connect(stranger).lapse(1)).to.be.revertedWithCustomError(
      goalPlans,
      "TooEarlyToLapse",
    );
    await networkHelpers.time.increase(2 * DAY);
    await goalPlans.connect(stranger).lapse(1);

    expect((await goalPlans.subgoal(1)).status).to.equal(LAPSED);
  });
});
