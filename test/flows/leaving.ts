/** A resident can always stop, and what is theirs comes free, whoever else is gone. */
import { expect } from "chai";
import { commitment, COSTS_FIRST, DAY, ethers, networkHelpers, openTown } from "./town.ts";

describe("Leaving", () => {
  const RATE = 10_000n;

  /** A resident with 60.00, a recognised bill, and 40.00 of it offered. */
  async function offered() {
    const town = await openTown();
    const { debtRegister, goalPlans, redemptions, foundedAt } = town;
    const { official, secondOfficial, mentor, creditor, resident } = town;
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    const step = { reward: 60_00n, groupReward: 0n, dueAt, commitment: commitment("a step") };
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step, step]);
    await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));
    await goalPlans.connect(mentor).confirm(1, false);

    await debtRegister.connect(official).proposeAgreement({
      creditor,
      rateBps: RATE,
      until: foundedAt + 600 * DAY,
      answerPeriod: 21 * DAY,
      order: COSTS_FIRST,
      route: 0,
      fundId: 0,
      yearlyCeiling: 100_000_00n,
      freezesCosts: true,
    });
    await debtRegister.connect(secondOfficial).approveAgreement(1);
    const bill = { principal: 182_90n, increase: 0n, interest: 3_05n, costs: 20_00n };
    await debtRegister.connect(creditor).register(resident, 1, 0, commitment("water"), bill);
    await debtRegister.connect(resident).recognise(1, await debtRegister.stateHashOf(1));
    await redemptions.connect(resident).offer(1, 40_00n, RATE);
    return town;
  }

  it("keeps coins, debt and offers under way, and frees what was promised", async () => {
    const { coin, goalPlans, redemptions, creditor, resident, stranger } =
      await networkHelpers.loadFixture(offered);

    await coin.connect(resident).quit();
    await goalPlans.connect(stranger).lapse(2);
    await redemptions.connect(creditor).confirm(1);

    const [fund] = await coin.fund(1);
    expect([fund.reserved, fund.spent]).to.deep.equal([0n, 60_00n]);
    expect(await coin.balanceOf(resident)).to.equal(20_00n);
  });

  it("lets the coins be offered for a year, and then given up", async () => {
    const { coin, redemptions, resident, stranger } = await networkHelpers.loadFixture(offered);
    await coin.connect(resident).quit();

    await networkHelpers.time.increase(364 * DAY);
    await redemptions.connect(resident).offer(1, 20_00n, RATE);
    await expect(coin.connect(stranger).forfeit(resident)).to.be.revertedWithCustomError(
      coin,
      "HonourPeriodRuns",
    );

    await networkHelpers.time.increase(30 * DAY);
    await expect(redemptions.connect(resident).offer(1, 1_00n, RATE)).to.be.revertedWithCustomError(
      coin,
      "StatusRefused",
    );
    await redemptions.connect(stranger).release(1);
    await redemptions.connect(stranger).release(2);
    await expect(coin.connect(stranger).forfeit(resident))
      .to.emit(coin, "Transfer")
      .withArgs(resident, ethers.ZeroAddress, 60_00n);
    expect(await coin.totalSupply()).to.equal(0n);
  });

  it("works with everybody else gone and the system halted", async () => {
    const town = await networkHelpers.loadFixture(offered);
    const { coin, guardian, guardianOperator, official, secondOfficial, resident } = town;
    for (const account of [town.mentor, town.creditor, secondOfficial, official])
      await coin.connect(official).revokeStaff(account);
    await guardian.connect(guardianOperator).halt();

    await coin.connect(resident).quit();
    await coin.connect(resident).release(1);

    expect(await coin.availableOf(resident)).to.equal(60_00n);
    expect(await coin.openHoldsOf(resident)).to.equal(0n);
  });

  it("lets anyone bring the coins back after the term, when the resident lost the way", async () => {
    const { coin, resident, stranger } = await networkHelpers.loadFixture(offered);
    await expect(coin.connect(stranger).release(1)).to.be.revertedWithCustomError(
      coin,
      "HoldNotYours",
    );

    await networkHelpers.time.increase(21 * DAY + 1);
    await coin.connect(stranger).release(1);

    expect(await coin.availableOf(resident)).to.equal(60_00n);
  });
});
