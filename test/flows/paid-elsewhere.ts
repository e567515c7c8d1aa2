/** A debt that shrinks without coins: a payment by bank, a part forgiven, a coin for the rest. */
import { expect } from "chai";
import { BILL, NOTHING, owe, RATE } from "./owing.ts";
import { commitment, networkHelpers } from "./town.ts";

describe("Paid elsewhere, and forgiven", () => {
  it("falls part by part until it is settled, and stays known all the while", async () => {
    const { coin, debtRegister, redemptions, creditor, resident } =
      await networkHelpers.loadFixture(owe);
    const creditors = debtRegister.connect(creditor);
    const paid = { ...NOTHING, principal: 100_00n };
    const forgiven = { ...NOTHING, interest: 3_05n, costs: 20_00n };

    await expect(creditors.recordPayment(1, commitment("bank"), paid))
      .to.emit(debtRegister, "DebtPaidElsewhere")
      .withArgs(1, resident, creditor, commitment("bank"), Object.values(paid), [
        82_90n,
        0n,
        3_05n,
        20_00n,
      ]);
    await expect(creditors.forgive(1, commitment("letter"), forgiven))
      .to.emit(debtRegister, "DebtForgiven")
      .withArgs(1, resident, creditor, commitment("letter"), Object.values(forgiven), [
        82_90n,
        0n,
        0n,
        0n,
      ]);
    expect((await debtRegister.debt(1)).status).to.equal(2n);
    await redemptions.connect(resident).offer(1, 82_90n, RATE);
    await redemptions.connect(creditor).confirm(1);

    expect((await debtRegister.debt(1)).status).to.equal(5n);
    expect(await coin.balanceOf(resident)).to.equal(117_10n);
    expect(await coin.totalSupply()).to.equal(117_10n);
  });

  it("takes no more of a part than is open of it", async () => {
    const { debtRegister, creditor } = await networkHelpers.loadFixture(owe);
    const tooMuch = { ...NOTHING, costs: 20_01n };

    for (const act of [
      debtRegister.connect(creditor).recordPayment,
      debtRegister.connect(creditor).forgive,
    ])
      await expect(act(1, commitment("letter"), tooMuch)).to.be.revertedWithCustomError(
        debtRegister,
        "DebtAmountInvalid",
      );
  });

  it("burns only what is left of an offer that was under way", async () => {
    const { coin, debtRegister, redemptions, creditor, resident } =
      await networkHelpers.loadFixture(owe);
    await redemptions.connect(resident).offer(1, 200_00n, RATE);
    await debtRegister
      .connect(creditor)
      .recordPayment(1, commitment("bank"), { ...NOTHING, principal: 182_90n });

    await redemptions.connect(creditor).confirm(1);

    expect(await coin.balanceOf(resident)).to.equal(176_95n);
    expect((await debtRegister.debt(1)).status).to.equal(5n);
  });

  it("gives an offer back at once when the debt is settled without it", async () => {
    const { coin, debtRegister, redemptions, creditor, resident, stranger } =
      await networkHelpers.loadFixture(owe);
    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    await debtRegister.connect(creditor).forgive(1, commitment("clean slate"), BILL);

    await expect(redemptions.connect(creditor).confirm(1))
      .to.be.revertedWithCustomError(debtRegister, "OfferStale")
      .withArgs(1, 1);
    await redemptions.connect(stranger).release(1);

    expect(await coin.availableOf(resident)).to.equal(200_00n);
  });

  it("takes no offers while the creditor pauses it, and answers those under way", async () => {
    const { coin, debtRegister, redemptions, creditor, resident } =
      await networkHelpers.loadFixture(owe);
    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    await debtRegister.connect(creditor).pauseDebt(1, true);

    await expect(redemptions.connect(resident).offer(1, 10_00n, RATE))
      .to.be.revertedWithCustomError(debtRegister, "DebtIsPaused")
      .withArgs(1);
    await redemptions.connect(creditor).confirm(1);
    await debtRegister.connect(creditor).pauseDebt(1, false);
    await redemptions.connect(resident).offer(1, 10_00n, RATE);

    expect(await coin.heldOf(resident)).to.equal(10_00n);
  });
});
