/** Who may change what: settings only, after seven days, with a guardian who can say stop and no more. */
import { expect } from "chai";
import { execute, schedule, signCalls, waitOutTheDelay } from "./municipality.ts";
import {
  commitment,
  DAY,
  ethers,
  foundTown,
  GEITENKAMP,
  monthAt,
  networkHelpers,
  openTown,
} from "./town.ts";

describe("Governance", () => {
  const LIMITS: [bigint, bigint] = [210_00n, 2_100_00n];

  /** New limits, from the month after the delay on. */
  async function newLimits({ coin }: Awaited<ReturnType<typeof foundTown>>) {
    const from = monthAt((await networkHelpers.time.latest()) + 40 * DAY);
    return { from, data: coin.interface.encodeFunctionData("setLimits", [from, ...LIMITS]) };
  }

  describe("a change of settings", () => {
    it("takes two signatures of the municipality, seven days, and then anyone", async () => {
      const town = await networkHelpers.loadFixture(foundTown);
      const target = await town.coin.getAddress();
      const { from, data } = await newLimits(town);

      await schedule(town, target, data);
      await expect(execute(town, target, data)).to.be.revertedWithCustomError(
        town.timelock,
        "TimelockUnexpectedOperationState",
      );
      await waitOutTheDelay();
      await execute(town, target, data);

      expect([...(await town.coin.limitsIn(from))]).to.deep.equal(LIMITS);
    });

    it("is refused with one signature", async () => {
      const town = await networkHelpers.loadFixture(foundTown);
      const calls = [{ to: await town.timelock.getAddress(), value: 0n, data: "0x" }];
      const signature = await signCalls(town, [town.signers[0]], calls);

      await expect(town.municipality.execute(calls, signature))
        .to.be.revertedWithCustomError(town.municipality, "SignaturesInvalid")
        .withArgs(0);
    });

    it("can be cancelled by the guardian", async () => {
      const town = await networkHelpers.loadFixture(foundTown);
      const target = await town.coin.getAddress();
      const { data } = await newLimits(town);
      await schedule(town, target, data);

      await town.guardian
        .connect(town.guardianOperator)
        .cancelOne(target, 0, data, ethers.ZeroHash, ethers.ZeroHash);
      await waitOutTheDelay();

      await expect(execute(town, target, data)).to.be.revertedWithCustomError(
        town.timelock,
        "TimelockUnexpectedOperationState",
      );
    });

    it("can name a new guardian over the old one's head", async () => {
      const town = await networkHelpers.loadFixture(foundTown);
      const target = await town.guardian.getAddress();
      const data = town.guardian.interface.encodeFunctionData("setOperator", [
        town.stranger.address,
      ]);
      await schedule(town, target, data);
      await expect(
        town.guardian
          .connect(town.guardianOperator)
          .cancelOne(target, 0, data, ethers.ZeroHash, ethers.ZeroHash),
      ).to.be.revertedWithCustomError(town.guardian, "NotCancellable");

      await waitOutTheDelay();
      await execute(town, target, data);

      await expect(
        town.guardian.connect(town.guardianOperator).halt(),
      ).to.be.revertedWithCustomError(town.guardian, "NotOperator");
      await town.guardian.connect(town.stranger).halt();
    });
  });

  describe("a halt", () => {
    async function halted() {
      const town = await openTown();
      const { goalPlans, guardian, guardianOperator, mentor, resident } = town;
      const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
      const step = { reward: 10_00n, groupReward: 0n, dueAt, commitment: commitment("a step") };
      await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]);
      await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));
      await guardian.connect(guardianOperator).halt();
      return { ...town, step };
    }

    it("stops mints and new plans, and ends by itself after seven days", async () => {
      const { coin, goalPlans, mentor, resident, step } = await networkHelpers.loadFixture(halted);
      const mints = async () => goalPlans.connect(mentor).confirm(1, false);

      await expect(mints()).to.be.revertedWithCustomError(coin, "SystemHalted");
      await expect(
        goalPlans.connect(mentor).propose(resident, 1, commitment("more"), [step]),
      ).to.be.revertedWithCustomError(coin, "SystemHalted");
      expect(await coin.balanceOf(resident)).to.equal(0n);

      await networkHelpers.time.increase(7 * DAY);
      await mints();
      expect(await coin.balanceOf(resident)).to.equal(10_00n);
    });

    it("does not come again within thirty days", async () => {
      const { coin, guardian, guardianOperator } = await networkHelpers.loadFixture(halted);
      await networkHelpers.time.increase(8 * DAY);

      await expect(guardian.connect(guardianOperator).halt()).to.be.revertedWithCustomError(
        coin,
        "HaltTooSoon",
      );
    });

    it("lets everybody leave, pause, and say no", async () => {
      const { coin, goalPlans, resident } = await networkHelpers.loadFixture(halted);

      await goalPlans.connect(resident).report(1, commitment("done"));
      await coin.connect(resident).pause();
      await coin.connect(resident).quit();

      expect((await coin.person(resident)).status).to.equal(4n);
    });
  });

  describe("when no official is left", () => {
    it("the municipality appoints one", async () => {
      const town = await networkHelpers.loadFixture(openTown);
      const { coin, official, secondOfficial, stranger, foundedAt } = town;
      await coin.connect(official).revokeStaff(secondOfficial);
      await coin.connect(official).revokeStaff(official);
      const enrols = async () =>
        coin.connect(stranger).enrol(town.neighbour, 0, GEITENKAMP, commitment("Yolanda"));
      await expect(enrols()).to.be.revertedWithCustomError(coin, "RoleNeeded");

      const target = await coin.getAddress();
      const data = coin.interface.encodeFunctionData("appointOffice", [
        stranger.address,
        1,
        foundedAt + 365 * DAY,
      ]);
      await schedule(town, target, data);
      await waitOutTheDelay();
      await execute(town, target, data);

      await enrols();
      expect((await coin.person(town.neighbour)).status).to.equal(1n);
    });
  });
});
