/** A representative stands beside a resident: no offer is confirmed without their yes, and no coin is stuck without it. */
import { expect } from "chai";
import { owe, RATE } from "./owing.ts";
import { commitment, DAY, networkHelpers } from "./town.ts";

describe("An offer under a representative", () => {
  async function offered() {
    const town = await owe();
    await town.coin.connect(town.official).protect(town.resident, town.counsellor, true);
    await town.redemptions.connect(town.resident).offer(1, 50_00n, RATE);
    return town;
  }

  it("is confirmed after their yes", async () => {
    const { coin, redemptions, creditor, counsellor, resident } =
      await networkHelpers.loadFixture(offered);
    await expect(redemptions.connect(creditor).confirm(1))
      .to.be.revertedWithCustomError(coin, "ApprovalNeeded")
      .withArgs(resident, counsellor);

    await expect(coin.connect(counsellor).approveHold(1))
      .to.emit(coin, "HoldApproved")
      .withArgs(1, resident, counsellor);
    await redemptions.connect(creditor).confirm(1);

    expect(await coin.balanceOf(resident)).to.equal(150_00n);
    expect(await coin.heldOf(resident)).to.equal(0n);
  });

  it("gives the coins back after their no, and anyone tidies the count", async () => {
    const { coin, debtRegister, redemptions, creditor, counsellor, resident, stranger } =
      await networkHelpers.loadFixture(offered);

    await expect(coin.connect(counsellor).refuseHold(1, commitment("reason")))
      .to.emit(coin, "HoldRefused")
      .withArgs(1, resident, counsellor, commitment("reason"));
    expect(await coin.availableOf(resident)).to.equal(200_00n);
    await expect(redemptions.connect(creditor).confirm(1))
      .to.be.revertedWithCustomError(redemptions, "OfferNotOpen")
      .withArgs(1);
    expect((await debtRegister.debt(1)).offered).to.equal(50_00n);

    await redemptions.connect(stranger).release(1);
    expect((await debtRegister.debt(1)).offered).to.equal(0n);
  });

  it("gives the coins back when they are silent: silence is never consent", async () => {
    const { coin, redemptions, creditor, resident, stranger } =
      await networkHelpers.loadFixture(offered);

    await networkHelpers.time.increase(21 * DAY + 1);
    await expect(redemptions.connect(creditor).confirm(1)).to.be.revertedWithCustomError(
      redemptions,
      "OfferExpired",
    );
    await redemptions.connect(stranger).release(1);

    expect(await coin.availableOf(resident)).to.equal(200_00n);
  });

  it("can be rejected by the creditor, and cancelled by the resident, without them", async () => {
    const { coin, redemptions, creditor, resident } = await networkHelpers.loadFixture(offered);
    await redemptions.connect(resident).offer(1, 20_00n, RATE);

    await redemptions.connect(creditor).reject(1, commitment("reason"));
    await redemptions.connect(resident).cancel(2);

    expect(await coin.availableOf(resident)).to.equal(200_00n);
  });

  it("needs the yes of who stands beside them now", async () => {
    const { coin, redemptions, creditor, official, counsellor, second, resident } =
      await networkHelpers.loadFixture(offered);
    await coin.connect(counsellor).approveHold(1);
    await coin.connect(official).protect(resident, second, true);

    await expect(redemptions.connect(creditor).confirm(1))
      .to.be.revertedWithCustomError(coin, "ApprovalNeeded")
      .withArgs(resident, second);
    await coin.connect(official).protect(resident, second, false);
    await redemptions.connect(creditor).confirm(1);
    expect(await coin.balanceOf(resident)).to.equal(150_00n);
  });
});
