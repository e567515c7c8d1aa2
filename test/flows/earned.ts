/** Work that was done is never refused: a reward above a limit waits for room. */
import { expect } from "chai";
import { execute, schedule, waitOutTheDelay } from "./municipality.ts";
import { commitment, DAY, monthAt, networkHelpers, openTown } from "./town.ts";

describe("A reward above a limit", () => {
  const EARNED = 5n;
  const CONFIRMED = 4n;
  const MONTH_LIMIT = 100_00n;

  /** From this month on its limit is 100.00, and two steps of 60.00 were confirmed in it. */
  async function earnedTwice() {
    const town = await openTown();
    const { coin, goalPlans, mentor, resident } = town;
    const target = await coin.getAddress();
    const begins = nextMonth((await networkHelpers.time.latest()) + 8 * DAY);
    const data = coin.interface.encodeFunctionData("setLimits", [
      monthAt(begins),
      MONTH_LIMIT,
      1_000_00n,
    ]);
    await schedule(town, target, data);
    await waitOutTheDelay();
    await execute(town, target, data);

    await networkHelpers.time.increaseTo(begins);
    const step = {
      reward: 60_00n,
      groupReward: 0n,
      dueAt: begins + 40 * DAY,
      commitment: commitment("a step"),
    };
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step, step]);
    await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));
    await goalPlans.connect(mentor).confirm(1, false);
    await goalPlans.connect(mentor).confirm(2, false);
    return { ...town, begins };
  }

  /** Noon UTC on the first day of the next month, which is that day in Amsterdam too. */
  function nextMonth(time: number): number {
    const now = new Date(time * 1000);
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1, 12) / 1000;
  }

  it("is earned, and stays promised in the fund", async () => {
    const { coin, goalPlans, resident } = await networkHelpers.loadFixture(earnedTwice);

    expect((await goalPlans.subgoal(2)).status).to.equal(EARNED);
    expect(await coin.balanceOf(resident)).to.equal(60_00n);
    const [fund] = await coin.fund(1);
    expect([fund.reserved, fund.spent]).to.deep.equal([60_00n, 60_00n]);
  });

  it("is minted by anyone in the next month, also when the mentor is gone", async () => {
    const { coin, goalPlans, official, mentor, resident, stranger, begins } =
      await networkHelpers.loadFixture(earnedTwice);
    await coin.connect(official).revokeStaff(mentor);
    await expect(goalPlans.connect(stranger).mintEarned(2))
      .to.be.revertedWithCustomError(coin, "LimitPassed")
      .withArgs(resident, 60_00n, 40_00n);

    await networkHelpers.time.increaseTo(nextMonth(begins));
    await goalPlans.connect(stranger).mintEarned(2);

    expect((await goalPlans.subgoal(2)).status).to.equal(CONFIRMED);
    expect(await coin.balanceOf(resident)).to.equal(120_00n);
  });
});
