/** The main story: a mentor and a resident agree, a step is reached, coins come, and a water bill shrinks. */
import { expect } from "chai";
import { COSTS_FIRST, DAY, commitment, ethers, networkHelpers, openTown } from "./town.ts";

describe("The water bill", () => {
  const REWARD = 60_00n;
  const WATER_BILL = { principal: 182_90n, increase: 0n, interest: 3_05n, costs: 20_00n };
  const RATE = 10_000n;

  async function earn() {
    const town = await openTown();
    const { goalPlans, mentor, resident } = town;
    const dueAt = BigInt((await networkHelpers.time.latest()) + 30 * DAY);
    const steps = [
      { reward: REWARD, groupReward: 0n, dueAt, commitment: commitment("three mornings") },
    ];
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), steps);
    const termsHash = await goalPlans.hashTerms(1, 1, resident, 1, commitment("plan"), steps);
    await goalPlans.connect(resident).accept(1, 1, termsHash);
    await goalPlans.connect(resident).report(1, commitment("done"));
    await goalPlans.connect(mentor).confirm(1, false);
    return town;
  }

  async function owe() {
    const town = await earn();
    const { coin, debtRegister, official, secondOfficial, creditor, resident, foundedAt } = town;
    await debtRegister.connect(official).proposeAgreement({
      creditor,
      rateBps: RATE,
      until: foundedAt + 365 * DAY,
      answerPeriod: 21 * DAY,
      order: COSTS_FIRST,
      route: 0,
      fundId: 0,
      yearlyCeiling: 100_000_00n,
      freezesCosts: true,
    });
    await debtRegister.connect(secondOfficial).approveAgreement(1);
    await debtRegister.connect(creditor).register(resident, 1, 0, commitment("water"), WATER_BILL);
    await debtRegister.connect(resident).recognise(1, await debtRegister.stateHashOf(1));
    expect(await coin.balanceOf(resident)).to.equal(REWARD);
    return town;
  }

  it("pays the agreed amount once, out of the fund", async () => {
    const { coin, goalPlans, mentor, resident } = await networkHelpers.loadFixture(earn);

    expect(await coin.balanceOf(resident)).to.equal(REWARD);
    expect(await coin.totalSupply()).to.equal(REWARD);
    const [fund] = await coin.fund(1);
    expect([fund.reserved, fund.spent]).to.deep.equal([0n, REWARD]);
    await expect(goalPlans.connect(mentor).confirm(1, false))
      .to.be.revertedWithCustomError(goalPlans, "SubgoalStatusWrong")
      .withArgs(1, 4);
  });

  it("burns 50.00 and takes costs, then interest, then the first amount", async () => {
    const { coin, debtRegister, redemptions, creditor, resident } =
      await networkHelpers.loadFixture(owe);

    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    expect(await coin.heldOf(resident)).to.equal(50_00n);
    expect(await coin.availableOf(resident)).to.equal(10_00n);
    expect(await coin.totalSupply()).to.equal(REWARD);

    const answer = redemptions.connect(creditor).confirm(1);
    await expect(answer)
      .to.emit(redemptions, "OfferConfirmed")
      .withArgs(1, 1, resident, creditor, 50_00n, 0n, [26_95n, 0n, 3_05n, 20_00n]);
    await expect(answer).to.emit(coin, "Transfer").withArgs(resident, ethers.ZeroAddress, 50_00n);

    expect(await coin.totalSupply()).to.equal(10_00n);
    expect(await coin.heldOf(resident)).to.equal(0n);
    expect((await debtRegister.debt(1)).open).to.deep.equal([155_95n, 0n, 0n, 0n]);
    expect(await debtRegister.mostCoins(1)).to.equal(155_95n);
  });

  it("gives the coins back when nobody answers", async () => {
    const { coin, redemptions, creditor, resident, stranger } =
      await networkHelpers.loadFixture(owe);
    await redemptions.connect(resident).offer(1, 50_00n, RATE);

    await networkHelpers.time.increase(21 * DAY + 1);
    await expect(redemptions.connect(creditor).confirm(1)).to.be.revertedWithCustomError(
      redemptions,
      "OfferExpired",
    );
    await redemptions.connect(stranger).release(1);

    expect(await coin.availableOf(resident)).to.equal(REWARD);
    expect(await coin.openHoldsOf(resident)).to.equal(0n);
  });
});
