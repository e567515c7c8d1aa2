/** A water company sells a claim while coins are offered for it. Nobody loses coins, and nobody is asked in silence. */
import { expect } from "chai";
import { owe, RATE, recognise, usedOf } from "./owing.ts";
import { commitment, networkHelpers } from "./town.ts";

describe("A claim is sold while an offer is open", () => {
  async function sold() {
    const town = await owe();
    const { debtRegister, redemptions, creditor, collector, resident } = town;
    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    await redemptions.connect(resident).offer(1, 30_00n, RATE);
    await debtRegister.connect(creditor).proposeTransfer(1, 2, commitment("deed of sale"));
    await debtRegister.connect(collector).acceptTransfer(1, 2);
    return town;
  }

  it("needs the yes of both creditors, and asks the resident again", async () => {
    const town = await networkHelpers.loadFixture(owe);
    const { debtRegister, redemptions, creditor, collector, resident } = town;
    await expect(debtRegister.connect(collector).acceptTransfer(1, 2))
      .to.be.revertedWithCustomError(debtRegister, "TransferNotProposed")
      .withArgs(1, 2);

    await debtRegister.connect(creditor).proposeTransfer(1, 2, commitment("deed of sale"));
    await expect(debtRegister.connect(collector).acceptTransfer(1, 2))
      .to.emit(debtRegister, "DebtTransferred")
      .withArgs(1, resident, collector, creditor, 2, 1);

    await expect(redemptions.connect(resident).offer(1, 50_00n, RATE))
      .to.be.revertedWithCustomError(debtRegister, "DebtStatusWrong")
      .withArgs(1, 1);
    await recognise(town, 1);
    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    await redemptions.connect(collector).confirm(1);
    expect((await debtRegister.debt(1)).open).to.deep.equal([155_95n, 0n, 0n, 0n]);
  });

  it("lets neither creditor answer the old offers", async () => {
    const { debtRegister, redemptions, creditor, collector } =
      await networkHelpers.loadFixture(sold);

    for (const account of [creditor, collector])
      await expect(redemptions.connect(account).confirm(1))
        .to.be.revertedWithCustomError(debtRegister, "OfferStale")
        .withArgs(1, 1);
  });

  it("gives the coins back at once, and the room to the agreement they were offered under", async () => {
    const town = await networkHelpers.loadFixture(sold);
    const { coin, redemptions, resident, stranger } = town;
    expect(await usedOf(town, 1)).to.equal(80_00n);

    await redemptions.connect(stranger).release(1);
    await redemptions.connect(resident).cancel(2);

    expect(await coin.availableOf(resident)).to.equal(200_00n);
    expect([await usedOf(town, 1), await usedOf(town, 2)]).to.deep.equal([0n, 0n]);
  });

  it("keeps old and new offers apart", async () => {
    const town = await networkHelpers.loadFixture(sold);
    const { coin, debtRegister, redemptions, collector, resident, stranger } = town;
    await recognise(town, 1);

    await redemptions.connect(resident).offer(1, 100_00n, RATE);
    await redemptions.connect(stranger).release(1);
    expect((await debtRegister.debt(1)).offered).to.equal(100_00n);
    await redemptions.connect(collector).confirm(3);

    expect(await coin.balanceOf(resident)).to.equal(100_00n);
    expect(await coin.heldOf(resident)).to.equal(30_00n);
    expect([await usedOf(town, 1), await usedOf(town, 2)]).to.deep.equal([30_00n, 100_00n]);
  });
});
