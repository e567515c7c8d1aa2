/** A phone is enough: somebody joins, acts, brings a second device and loses the first, and never pays. */
import { expect } from "chai";
import { openAccounts, send, type AccountsTown } from "./accounts.ts";
import { Phone } from "./phone.ts";
import { commitment, ethers, GEITENKAMP, networkHelpers } from "./town.ts";

const NO_SALT = ethers.ZeroHash;

describe("An account on a phone", () => {
  /** The address of Samira's account is enrolled before there is an account. */
  async function invited() {
    const town = await openAccounts();
    const phone = new Phone(town.verifier);
    const account = await town.factory.addressOf(phone.signer, NO_SALT);
    await town.coin.connect(town.official).enrol(account, 0, GEITENKAMP, commitment("Samira"));
    return { ...town, phone, account };
  }

  async function joined() {
    const town = await invited();
    await join(town);
    return town;
  }

  const join = async (town: AccountsTown & { phone: Phone; account: string }) =>
    send(town, {
      sender: town.account,
      phone: town.phone,
      factoryData: town.factory.interface.encodeFunctionData("create", [
        town.phone.signer,
        NO_SALT,
      ]),
      calls: [
        {
          target: await town.coin.getAddress(),
          callData: town.coin.interface.encodeFunctionData("participate", [commitment("terms")]),
        },
      ],
    });

  it("comes to be with the first action, paid by the sponsor", async () => {
    const town = await networkHelpers.loadFixture(invited);
    const { coin, account, entryPoint } = town;

    const { succeeded, receipt } = await join(town);

    console.log("create", receipt.gasUsed);
    expect(succeeded).to.equal(true);
    expect((await coin.person(account)).status).to.equal(2n);
    expect(await ethers.provider.getBalance(account)).to.equal(0n);
    expect(await entryPoint.getFunction("balanceOf").staticCall(account)).to.equal(0n);
  });

  it("acts after that", async () => {
    const town = await networkHelpers.loadFixture(joined);
    const { coin, account, phone } = town;
    const target = await coin.getAddress();

    const pause = await send(town, {
      sender: account,
      phone,
      calls: [{ target, callData: coin.interface.encodeFunctionData("pause") }],
    });
    console.log("pause", pause.receipt.gasUsed);
    const ordinary = await (await coin.connect(town.resident).pause()).wait();
    console.log("pause ordinary", ordinary!.gasUsed);
    expect(pause.succeeded).to.equal(true);
    const resume = await send(town, {
      sender: account,
      phone,
      calls: [{ target, callData: coin.interface.encodeFunctionData("resume") }],
    });
    console.log("resume", resume.receipt.gasUsed);
  });
});
