/** What ends, ends by one rule each, in words in docs/rules-for-endings.md: a fund, a life, a stay, a household. */
import { expect } from "chai";
import { owe, RATE } from "./owing.ts";
import { commitment, DAY, MUNICIPALITY, networkHelpers } from "./town.ts";

const Status = { Participating: 2n, Left: 4n } as const;
const ELSEWHERE = 2;

describe("A fund that closes", () => {
  async function closed() {
    const town = await owe();
    const { coin, goalPlans, official, mentor, resident } = town;
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    const step = { reward: 30_00n, groupReward: 0n, dueAt, commitment: commitment("a step") };
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]);
    await coin.connect(official).closeFund(1);
    return { ...town, step };
  }

  it("keeps what it promised: a proposal can be accepted, and its step pays", async () => {
    const { coin, goalPlans, mentor, resident } = await networkHelpers.loadFixture(closed);

    await goalPlans.connect(resident).accept(2, 1, await goalPlans.termsHashOf(2));
    await goalPlans.connect(mentor).confirm(2, false);

    expect(await coin.balanceOf(resident)).to.equal(230_00n);
    const [fund] = await coin.fund(1);
    expect([fund.reserved, fund.spent]).to.deep.equal([0n, 230_00n]);
  });

  it("promises nothing new, and takes no pledge", async () => {
    const { coin, goalPlans, official, mentor, resident, step } =
      await networkHelpers.loadFixture(closed);

    await expect(goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]))
      .to.be.revertedWithCustomError(coin, "FundNotOpen")
      .withArgs(1);
    await expect(coin.connect(official).pledge(1, MUNICIPALITY, 1n, commitment("decision")))
      .to.be.revertedWithCustomError(coin, "FundNotOpen")
      .withArgs(1);
  });
});

describe("Somebody who can not say it: death, or moved away without a word", () => {
  /** Announced while 50.00 of the 200.00 is offered. */
  async function announced() {
    const town = await owe();
    await town.redemptions.connect(town.resident).offer(1, 50_00n, RATE);
    await town.coin
      .connect(town.official)
      .announceEnd(town.resident, commitment("register office"));
    return town;
  }

  it("changes nothing for 30 days, and then takes a second official", async () => {
    const { coin, official, secondOfficial, resident } =
      await networkHelpers.loadFixture(announced);
    expect((await coin.person(resident)).status).to.equal(Status.Participating);
    await expect(coin.connect(secondOfficial).confirmEnd(resident)).to.be.revertedWithCustomError(
      coin,
      "EndTooSoon",
    );

    await networkHelpers.time.increase(30 * DAY);
    await expect(coin.connect(official).confirmEnd(resident))
      .to.be.revertedWithCustomError(coin, "StaffSameOfficial")
      .withArgs(resident, official);
    await expect(coin.connect(secondOfficial).confirmEnd(resident)).to.emit(coin, "ResidentLeft");
    expect((await coin.person(resident)).status).to.equal(Status.Left);
  });

  it("is stopped by one word of who is still there", async () => {
    const { coin, secondOfficial, resident } = await networkHelpers.loadFixture(announced);

    await expect(coin.connect(resident).objectToEnd())
      .to.emit(coin, "EndObjected")
      .withArgs(resident);

    await networkHelpers.time.increase(30 * DAY);
    await expect(coin.connect(secondOfficial).confirmEnd(resident))
      .to.be.revertedWithCustomError(coin, "EndNotAnnounced")
      .withArgs(resident);
  });

  it("leaves offers to their answer, and free coins for a year to who may come back", async () => {
    const { coin, redemptions, creditor, secondOfficial, resident, stranger } =
      await networkHelpers.loadFixture(announced);
    await redemptions.connect(creditor).confirm(1);
    await networkHelpers.time.increase(30 * DAY);
    await coin.connect(secondOfficial).confirmEnd(resident);

    await expect(coin.connect(stranger).forfeit(resident)).to.be.revertedWithCustomError(
      coin,
      "HonourPeriodRuns",
    );
    await networkHelpers.time.increase(365 * DAY + 1);
    await expect(coin.connect(stranger).forfeit(resident))
      .to.emit(coin, "Forfeited")
      .withArgs(resident, 150_00n);
  });
});

describe("Moving within the municipality, and a household that splits", () => {
  /** A partner of the household, who offered nothing yet; the resident offers for the own debt. */
  async function together() {
    const town = await owe();
    const { coin, debtRegister, redemptions, official, creditor, resident, partner } = town;
    const { household } = await coin.person(resident);
    await coin.connect(official).enrol(partner, household, 0, commitment("partner"));
    await coin.connect(partner).participate(commitment("terms"));
    const bill = { principal: 80_00n, increase: 0n, interest: 0n, costs: 0n };
    await debtRegister.connect(creditor).register(partner, 1, 0, commitment("phone"), bill);
    const known = await debtRegister.stateHashOf(2);
    await debtRegister.connect(partner).recognise(2, known);
    await redemptions.connect(resident).offer(2, 50_00n, RATE);
    return { ...town, household };
  }

  async function split() {
    const town = await together();
    await town.coin
      .connect(town.official)
      .moveHousehold(town.partner, 0, ELSEWHERE, commitment("moved"));
    return town;
  }

  it("keeps coins, debts and offers under way with each person", async () => {
    const { coin, debtRegister, redemptions, creditor, resident, partner } =
      await networkHelpers.loadFixture(split);

    await redemptions.connect(creditor).confirm(1);

    expect(await coin.balanceOf(resident)).to.equal(150_00n);
    expect(await coin.balanceOf(partner)).to.equal(0n);
    expect((await debtRegister.debt(2)).open).to.deep.equal([30_00n, 0n, 0n, 0n]);
    expect((await debtRegister.debt(2)).resident).to.equal(partner);
  });

  it("ends offering for each other from that moment", async () => {
    const { debtRegister, redemptions, resident } = await networkHelpers.loadFixture(split);

    await expect(redemptions.connect(resident).offer(2, 10_00n, RATE))
      .to.be.revertedWithCustomError(debtRegister, "NotInHousehold")
      .withArgs(resident, 2);
    await redemptions.connect(resident).cancel(1);
  });

  it("looks at the funds of the new neighbourhood for new plans alone", async () => {
    const { coin, goalPlans, official, mentor, resident, household } =
      await networkHelpers.loadFixture(together);
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    const step = { reward: 30_00n, groupReward: 0n, dueAt, commitment: commitment("a step") };
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]);
    await goalPlans.connect(resident).accept(2, 1, await goalPlans.termsHashOf(2));

    await expect(coin.connect(official).moveHousehold(resident, 0, ELSEWHERE, commitment("moved")))
      .to.emit(coin, "ResidentMoved")
      .withArgs(resident, household + 1n, ELSEWHERE, commitment("moved"));

    await goalPlans.connect(mentor).confirm(2, false);
    expect(await coin.balanceOf(resident)).to.equal(230_00n);
    await expect(goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]))
      .to.be.revertedWithCustomError(coin, "FundElsewhere")
      .withArgs(1, ELSEWHERE);
  });
});
