/** A creditor puts a file in the book: a hundred claims in one go, all of them or none. */
import { expect } from "chai";
import { BILL, NOTHING, owe, RATE, recognise } from "./owing.ts";
import { commitment, networkHelpers } from "./town.ts";

describe("A file of claims", () => {
  const LINES = 100;

  /** Claim 1 stands in the book already: the file's are 2 and up. */
  async function file() {
    const town = await owe();
    const lines = Array.from({ length: LINES }, (_, at) => ({
      resident: town.resident.address,
      endsByDay: at,
      commitment: commitment(`line ${at}`),
      open: { ...BILL, principal: BigInt(at + 1) },
    }));
    return { ...town, lines };
  }

  it("stands in the book line for line, each a claim like any other", async () => {
    const town = await networkHelpers.loadFixture(file);
    const { debtRegister, redemptions, creditor, resident, lines } = town;

    const { blockNumber } = await debtRegister.connect(creditor).registerMany(1, lines);

    const told = await debtRegister.queryFilter(
      debtRegister.filters.DebtRegistered(),
      blockNumber!,
    );
    expect(told.map(({ args }) => [...args])).to.deep.equal(
      lines.map(({ endsByDay, commitment: words, open }, at) => [
        BigInt(at + 2),
        resident.address,
        creditor.address,
        1n,
        BigInt(endsByDay),
        words,
        [open.principal, open.increase, open.interest, open.costs],
      ]),
    );
    await recognise(town, 2);
    await expect(redemptions.connect(resident).offer(2, 1_00n, RATE)).to.emit(
      redemptions,
      "OfferMade",
    );
    expect((await debtRegister.debt(101)).open.principal).to.equal(100n);
  });

  it("is not in the book at all when one line is wrong, and says which", async () => {
    const { debtRegister, creditor, stranger, lines } = await networkHelpers.loadFixture(file);
    const creditors = debtRegister.connect(creditor);

    const unknown = lines.with(41, { ...lines[41]!, resident: stranger.address });
    await expect(creditors.registerMany(1, unknown))
      .to.be.revertedWithCustomError(debtRegister, "LineResidentUnknown")
      .withArgs(41, stranger);
    await expect(creditors.registerMany(1, lines.with(99, { ...lines[99]!, open: NOTHING })))
      .to.be.revertedWithCustomError(debtRegister, "LineAmountInvalid")
      .withArgs(99);

    expect((await debtRegister.debt(2)).resident).to.equal(
      "0x0000000000000000000000000000000000000000",
    );
  });
});
