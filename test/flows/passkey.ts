/** A phone is enough: somebody joins, acts, brings a second device, loses the first, and never pays. */
import { expect } from "chai";
import { openAccounts, send, type AccountsTown } from "./accounts.ts";
import { Phone } from "./phone.ts";
import { commitment, DAY, ethers, GEITENKAMP, networkHelpers, Role } from "./town.ts";

const NO_SALT = ethers.ZeroHash;
const PARTICIPATING = 2n;
const PAUSED = 3n;
/** What a passkey may cost above the same call from an ordinary account, where gas has no price. */
const MOST_EXTRA = 95_000n;

describe("An account on a phone", () => {
  /** The address of Samira's account is enrolled before there is an account. */
  async function invited() {
    const town = await openAccounts();
    const phone = new Phone(town.verifier);
    const address = await town.factory.addressOf(phone.signer, NO_SALT);
    await town.coin.connect(town.official).enrol(address, 0, GEITENKAMP, commitment("Samira"));
    const account = await ethers.getContractAt("SocialAccount", address);
    return { ...town, phone, account, address };
  }

  async function joined() {
    const town = await invited();
    await join(town);
    return town;
  }

  type Joined = Awaited<ReturnType<typeof invited>>;

  const join = async (town: Joined, fee?: bigint) =>
    send(town, {
      sender: town.address,
      phone: town.phone,
      factoryData: town.factory.interface.encodeFunctionData("create", [
        town.phone.signer,
        NO_SALT,
      ]),
      calls: [await onCoin(town, "participate", [commitment("terms")])],
      ...(fee === undefined ? {} : { fee }),
    });

  async function onCoin(
    { coin }: AccountsTown,
    name: "pause" | "participate" | "resume",
    args: string[] = [],
  ) {
    return {
      target: await coin.getAddress(),
      callData: coin.interface.encodeFunctionData(name as "participate", args as [string]),
    };
  }

  const refused = ({ entryPoint }: Joined, sent: Promise<unknown>, why: string) =>
    expect(sent).to.be.revertedWithCustomError(entryPoint, "FailedOp").withArgs(0, why);

  const onItself = (town: Joined, callData: string) =>
    send(town, {
      sender: town.address,
      phone: town.phone,
      calls: [{ target: town.address, callData }],
    });

  it("comes to be with the first action, paid by the sponsor", async () => {
    const town = await networkHelpers.loadFixture(invited);
    const { coin, address, entryPoint, sponsor } = town;
    const [before] = await sponsor.purse();

    const { succeeded } = await join(town);

    expect(succeeded).to.equal(true);
    expect((await coin.person(address)).status).to.equal(PARTICIPATING);
    expect(await ethers.provider.getBalance(address)).to.equal(0n);
    expect(await entryPoint.getFunction("balanceOf").staticCall(address)).to.equal(0n);
    await sponsor.sync();
    const [left, , spent] = await sponsor.purse();
    expect(spent).to.equal(before - left);
    expect(spent).to.be.greaterThan(0n);
  });

  it("acts after that for little more gas than an ordinary account", async () => {
    const town = await networkHelpers.loadFixture(joined);
    const { coin, address, phone, resident } = town;
    const ordinary = await (await coin.connect(resident).pause()).wait();
    const act = async (name: "pause" | "resume") =>
      send(town, { sender: address, phone, calls: [await onCoin(town, name)], fee: 0n });

    const pause = await act("pause");
    expect(pause.succeeded).to.equal(true);
    expect((await coin.person(address)).status).to.equal(PAUSED);
    const resume = await act("resume");

    // One operation in eight also brings the purse up to date, for 6,000 more: never two in a row.
    const [gas] = [pause.receipt.gasUsed, resume.receipt.gasUsed].sort((a, b) => Number(a - b));
    expect(gas! - ordinary!.gasUsed).to.be.lessThan(MOST_EXTRA);
  });

  it("does nothing when another phone signs", async () => {
    const town = await networkHelpers.loadFixture(joined);
    const calls = [await onCoin(town, "pause")];

    await refused(
      town,
      send(town, { sender: town.address, phone: new Phone(town.verifier), calls }),
      "AA24 signature error",
    );
    expect((await town.coin.person(town.address)).status).to.equal(PARTICIPATING);
  });

  it("lets a second device finish its own adding, a day later", async () => {
    const town = await networkHelpers.loadFixture(joined);
    const { account, address, phone, verifier } = town;
    const tablet = new Phone(verifier);
    const finishing = {
      target: address,
      callData: account.interface.encodeFunctionData("finishSignerChange", [tablet.signer]),
    };
    await onItself(town, account.interface.encodeFunctionData("addSigner", [tablet.signer]));
    await refused(
      town,
      send(town, { sender: address, phone: tablet, calls: [finishing] }),
      "AA22 expired or not due",
    );

    await networkHelpers.time.increase(DAY + 1);
    await send(town, { sender: address, phone: tablet, calls: [finishing] });

    expect(await account.signers()).to.deep.equal(
      [phone, tablet].map(({ signer }) => ethers.keccak256(signer)),
    );
  });

  it("gets another key when the phone is lost, and keeps its address", async () => {
    const town = await networkHelpers.loadFixture(joined);
    const { account, address, phone, coin, official, stranger, verifier } = town;
    const until = town.foundedAt + 700 * DAY;
    await coin.connect(official).grantStaff(stranger, Role.Second, 9, until, 0, 0);
    await networkHelpers.time.increase(8 * DAY + 1);
    const newPhone = new Phone(verifier);

    await account.connect(official).proposeRecovery(newPhone.signer, phone.signer);
    const { keysHash } = await account.recovery();
    await account.connect(stranger).approveRecovery(keysHash);
    await networkHelpers.time.increase(3 * DAY);
    await account.connect(stranger).finishRecovery(newPhone.signer, phone.signer);

    const calls = [await onCoin(town, "pause")];
    await refused(town, send(town, { sender: address, phone, calls }), "AA24 signature error");
    await send(town, { sender: address, phone: newPhone, calls });
    expect((await coin.person(address)).status).to.equal(PAUSED);
  });

  it("can be acted for from paper when there is no phone at all", async () => {
    const town = await networkHelpers.loadFixture(invited);
    const { factory, coin, official, stranger, foundedAt } = town;
    await coin.connect(official).grantStaff(stranger, Role.Second, 9, foundedAt + 700 * DAY, 0, 0);
    await networkHelpers.time.increase(8 * DAY + 1);
    const address = await factory.addressOf("0x", NO_SALT);
    await factory.create("0x", NO_SALT);
    await coin.connect(official).enrol(address, 0, GEITENKAMP, commitment("Henk"));
    const account = await ethers.getContractAt("SocialAccount", address);
    const { target, callData } = await onCoin(town, "participate", [commitment("terms")]);
    const batch = ethers.AbiCoder.defaultAbiCoder().encode(
      ["tuple(address,uint256,bytes)[]"],
      [[[target, 0n, callData]]],
    );

    await account.connect(official).proposePaper(batch, commitment("the signed paper"));
    await account.connect(stranger).confirmPaper(1, ethers.keccak256(batch));
    await networkHelpers.time.increase(7 * DAY);
    await account.connect(stranger).performPaper(1, batch);

    expect((await coin.person(address)).status).to.equal(PARTICIPATING);
  });
});
