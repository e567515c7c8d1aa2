/** Above the threshold a plan needs a second pair of eyes, from another team. */
import { expect } from "chai";
import { execute, schedule, waitOutTheDelay } from "./municipality.ts";
import {
  commitment,
  DAY,
  ethers,
  networkHelpers,
  NO_CEILING,
  openTown,
  Role,
  TEAM,
  WELFARE,
} from "./town.ts";

describe("A plan above the threshold", () => {
  const PROPOSED = 1n;
  const AWAITS_SECOND = 6n;
  const THRESHOLD = 500_00n;
  const OTHER_TEAM = TEAM + 1;

  type Signer = Awaited<ReturnType<typeof ethers.getSigners>>[number];

  /** The municipality set the threshold to 500.00; the mentor works with a colleague, and beside another team. */
  async function guarded() {
    const town = await openTown();
    const { coin, official, foundedAt } = town;
    const target = await coin.getAddress();
    await schedule(
      town,
      target,
      coin.interface.encodeFunctionData("setSecondThreshold", [THRESHOLD]),
    );
    await waitOutTheDelay();
    await execute(
      town,
      target,
      coin.interface.encodeFunctionData("setSecondThreshold", [THRESHOLD]),
    );

    const [colleague, second] = (await ethers.getSigners()).slice(12, 14) as [Signer, Signer];
    const office = coin.connect(official);
    const until = foundedAt + 700 * DAY;
    await office.grantStaff(colleague, Role.Mentor, WELFARE, until, NO_CEILING, TEAM);
    await office.grantStaff(second, Role.Second, WELFARE, until, 0, OTHER_TEAM);
    await networkHelpers.time.increase(DAY + 1);
    return { ...town, colleague, second };
  }

  async function steps(reward: bigint) {
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    return [{ reward, groupReward: 0n, dueAt, commitment: commitment("a step") }];
  }

  it("waits for another team, then for the resident, and pays like any other", async () => {
    const { coin, goalPlans, mentor, colleague, second, resident } =
      await networkHelpers.loadFixture(guarded);
    await goalPlans
      .connect(mentor)
      .propose(resident, 1, commitment("plan"), await steps(THRESHOLD + 1n));
    const terms = await goalPlans.termsHashOf(1);
    expect((await goalPlans.plan(1)).status).to.equal(AWAITS_SECOND);

    await expect(goalPlans.connect(resident).accept(1, 1, terms))
      .to.be.revertedWithCustomError(goalPlans, "PlanStatusWrong")
      .withArgs(1, AWAITS_SECOND);
    for (const account of [mentor, colleague])
      await expect(goalPlans.connect(account).approvePlan(1, 1, terms))
        .to.be.revertedWithCustomError(goalPlans, "SameTeam")
        .withArgs(1, account);

    await expect(goalPlans.connect(second).approvePlan(1, 1, terms))
      .to.emit(goalPlans, "PlanApproved")
      .withArgs(1, resident, second, 1);
    await goalPlans.connect(resident).accept(1, 1, terms);
    await goalPlans.connect(mentor).confirm(1, false);

    expect(await coin.balanceOf(resident)).to.equal(THRESHOLD + 1n);
  });

  it("is looked at again when it is revised, unless it is small now", async () => {
    const { goalPlans, mentor, second, resident } = await networkHelpers.loadFixture(guarded);
    const mentors = goalPlans.connect(mentor);
    const [much, little] = [await steps(THRESHOLD * 2n), await steps(THRESHOLD)];
    await mentors.propose(resident, 1, commitment("plan"), much);
    await goalPlans.connect(second).approvePlan(1, 1, await goalPlans.termsHashOf(1));

    await mentors.revise(1, 1, commitment("other plan"), much);
    expect((await goalPlans.plan(1)).status).to.equal(AWAITS_SECOND);

    await mentors.revise(1, 1, commitment("small plan"), little);
    expect((await goalPlans.plan(1)).status).to.equal(PROPOSED);
  });

  it("can be declined before anyone approved it, and its money is free", async () => {
    const { coin, goalPlans, mentor, resident } = await networkHelpers.loadFixture(guarded);
    await goalPlans
      .connect(mentor)
      .propose(resident, 1, commitment("plan"), await steps(THRESHOLD + 1n));

    await goalPlans.connect(resident).decline(1);

    const [fund] = await coin.fund(1);
    expect([fund.reserved, fund.spent]).to.deep.equal([0n, 0n]);
  });
});
