/** A creditor answers a week of offers in one go: what can be answered is, and of each other line the reason is told. */
import { expect } from "chai";
import { BILL, owe, RATE, recognise } from "./owing.ts";
import { readParts } from "../../protocol/money/read-parts.ts";
import { previewOffers } from "../../protocol/money/preview-offers.ts";
import { commitment, COSTS_FIRST, DAY, networkHelpers } from "./town.ts";

describe("A batch of answers", () => {
  const REFUSAL = { NotOpen: 1n, Expired: 2n, NotYours: 3n, NotStanding: 4n } as const;

  /**
   * Offers 1 and 2 on the water bill, 3 on a claim that was sold, 4 made after the sale, 5 on a claim that was withdrawn;
   * 2 was cancelled.
   */
  async function week() {
    const town = await owe();
    const { debtRegister, redemptions, creditor, collector, resident } = town;
    const creditors = debtRegister.connect(creditor);
    const residents = redemptions.connect(resident);
    await creditors.register(resident, 1, 0, commitment("rent"), BILL);
    await creditors.register(resident, 1, 0, commitment("heating"), BILL);
    await recognise(town, 2);
    await recognise(town, 3);

    await residents.offer(1, 40_00n, RATE);
    await residents.offer(1, 10_00n, RATE);
    await residents.offer(2, 30_00n, RATE);
    await creditors.proposeTransfer(2, 2, commitment("deed of sale"));
    await debtRegister.connect(collector).acceptTransfer(2, 2);
    await recognise(town, 2);
    await residents.offer(2, 20_00n, RATE);
    await residents.offer(3, 15_00n, RATE);
    await creditors.withdraw(3, commitment("paid by another"));
    await residents.cancel(2);
    return town;
  }

  it("confirms what can be confirmed, and tells why the rest is not", async () => {
    const { coin, debtRegister, redemptions, creditor, resident } =
      await networkHelpers.loadFixture(week);
    const answers = redemptions.connect(creditor);
    const lines = [1, 2, 3, 4, 5, 1];

    const refusals = await answers.confirmMany.staticCall(lines);
    const answer = answers.confirmMany(lines);

    const { NotOpen, NotStanding, NotYours } = REFUSAL;
    const expected = [0n, NotOpen, NotStanding, NotYours, NotStanding, NotOpen];
    expect(refusals).to.deep.equal(expected);
    await expect(answer)
      .to.emit(redemptions, "OfferConfirmed")
      .withArgs(1, 1, resident, creditor, 40_00n, 0n, [16_95n, 0n, 3_05n, 20_00n]);
    for (const [line, reason] of expected.entries())
      if (reason !== 0n)
        await expect(answer)
          .to.emit(redemptions, "AnswerRefused")
          .withArgs(lines[line], creditor, reason);
    expect(await coin.balanceOf(resident)).to.equal(160_00n);
    expect((await debtRegister.debt(1)).open).to.deep.equal([165_95n, 0n, 0n, 0n]);
    expect(await coin.heldOf(resident)).to.equal(65_00n);
  });

  it("does with each what was said before the press, also where a payment left less than is offered", async () => {
    const { coin, debtRegister, redemptions, creditor, resident } =
      await networkHelpers.loadFixture(owe);
    const offered = [40_00n, 10_00n, 60_00n, 5_00n];
    for (const coins of offered) await redemptions.connect(resident).offer(1, coins, RATE);
    // 205.95 was open, and 100.00 of it came in elsewhere: 105.95 for offers of 115.00.
    const paid = { principal: 82_90n, increase: 0n, interest: 3_05n, costs: 14_05n };
    await debtRegister.connect(creditor).recordPayment(1, commitment("paid"), paid);
    const { open } = await debtRegister.debt(1);
    const [principal, increase, interest, costs] = open;
    const told = previewOffers(
      offered.map((coins) => ({
        ...{ debtId: 1, coins, rateBps: RATE, order: COSTS_FIRST },
        open: readParts({
          principal: `${principal}`,
          increase: `${increase}`,
          interest: `${interest}`,
          costs: `${costs}`,
        }),
      })),
    );
    const lines = [1, 2, 3, 4];
    const refusals = await redemptions.connect(creditor).confirmMany.staticCall(lines);
    const answer = redemptions.connect(creditor).confirmMany(lines);

    for (const [at, one] of told.entries()) {
      expect(refusals[at]).to.equal(one ? 0n : REFUSAL.NotStanding);
      if (!one) continue;
      const { burned, returned, taken } = one;
      await expect(answer)
        .to.emit(redemptions, "OfferConfirmed")
        .withArgs(lines[at], 1, resident, creditor, burned, returned, [
          ...[taken.principal, taken.increase, taken.interest, taken.costs],
        ]);
    }
    expect(told.map((one) => one?.returned)).to.deep.equal([0n, 0n, 4_05n, undefined]);
    expect((await debtRegister.debt(1)).open).to.deep.equal([0n, 0n, 0n, 0n]);
    // The last one waits for somebody to give its coins back, which anybody can.
    expect(await coin.heldOf(resident)).to.equal(5_00n);
    await redemptions.connect(creditor).release(4);
    expect(await coin.heldOf(resident)).to.equal(0n);
  });

  it("rejects many, each with its own reason", async () => {
    const { coin, redemptions, creditor, resident } = await networkHelpers.loadFixture(owe);
    await redemptions.connect(resident).offer(1, 40_00n, RATE);
    await redemptions.connect(resident).offer(1, 10_00n, RATE);
    const reasons = [commitment("already paid"), commitment("not ours")];

    const answer = redemptions.connect(creditor).rejectMany([1, 2], reasons);

    await expect(answer)
      .to.emit(redemptions, "OfferRejected")
      .withArgs(1, 1, resident, creditor, 40_00n, reasons[0]);
    await expect(answer)
      .to.emit(redemptions, "OfferRejected")
      .withArgs(2, 1, resident, creditor, 10_00n, reasons[1]);
    expect(await coin.availableOf(resident)).to.equal(200_00n);
  });

  it("comes too late as a whole, and changes nothing", async () => {
    const { coin, redemptions, creditor, resident } = await networkHelpers.loadFixture(week);
    await networkHelpers.time.increase(21 * DAY + 1);

    const refusals = await redemptions.connect(creditor).confirmMany.staticCall([1, 3]);
    await redemptions.connect(creditor).confirmMany([1, 3]);

    expect(refusals).to.deep.equal([REFUSAL.Expired, REFUSAL.Expired]);
    expect(await coin.heldOf(resident)).to.equal(105_00n);
  });
});
