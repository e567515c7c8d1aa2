/** Who guides a resident does not also collect from them, unless somebody of elsewhere looked at it. */
import { expect } from "chai";
import { owe, RATE, recognise } from "./owing.ts";
import { commitment, DAY, HOUSING, networkHelpers, NO_CEILING, Role } from "./town.ts";

describe("Mentor and creditor of one organisation", () => {
  /** The housing company, which is owed the bill, employs the mentor of this resident now. */
  async function guidedByTheCreditor() {
    const town = await owe();
    const { coin, goalPlans, official, mentor, resident, foundedAt } = town;
    const until = foundedAt + 700 * DAY;
    await coin.connect(official).grantStaff(mentor, Role.Mentor, HOUSING, until, NO_CEILING, 0);
    await networkHelpers.time.increase(DAY + 1);
    expect(await goalPlans.mentorOf(resident)).to.equal(mentor);
    return town;
  }

  it("is refused, also after the mentor stopped working there", async () => {
    const { coin, debtRegister, redemptions, official, mentor, resident } =
      await networkHelpers.loadFixture(guidedByTheCreditor);

    await expect(redemptions.connect(resident).offer(1, 50_00n, RATE))
      .to.be.revertedWithCustomError(debtRegister, "SameOrganisation")
      .withArgs(1, HOUSING);
    await coin.connect(official).revokeStaff(mentor);
    await expect(redemptions.connect(resident).offer(1, 50_00n, RATE))
      .to.be.revertedWithCustomError(debtRegister, "SameOrganisation")
      .withArgs(1, HOUSING);
  });

  it("goes on after a second of another organisation allowed it, for this claim alone", async () => {
    const town = await networkHelpers.loadFixture(guidedByTheCreditor);
    const { debtRegister, redemptions, creditor, second, resident } = town;
    const bill = { principal: 10_00n, increase: 0n, interest: 0n, costs: 0n };
    await debtRegister.connect(creditor).register(resident, 1, 0, commitment("rent"), bill);
    await recognise(town, 2);

    await expect(debtRegister.connect(second).allowSameOrganisation(1))
      .to.emit(debtRegister, "SameOrganisationAllowed")
      .withArgs(1, resident, second);

    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    await redemptions.connect(creditor).confirm(1);
    await expect(
      redemptions.connect(resident).offer(2, 10_00n, RATE),
    ).to.be.revertedWithCustomError(debtRegister, "SameOrganisation");
  });

  it("goes on after a hand-over to a mentor of elsewhere", async () => {
    const {
      coin,
      goalPlans,
      redemptions,
      official,
      secondOfficial,
      neighbour,
      resident,
      foundedAt,
    } = await networkHelpers.loadFixture(guidedByTheCreditor);
    const until = foundedAt + 700 * DAY;
    await coin.connect(official).grantStaff(neighbour, Role.Mentor, 9, until, NO_CEILING, 0);
    await coin.connect(secondOfficial).approveStaff(neighbour);

    await goalPlans.connect(official).assignMentor(resident, neighbour);

    await redemptions.connect(resident).offer(1, 50_00n, RATE);
    expect(await coin.heldOf(resident)).to.equal(50_00n);
  });
});
