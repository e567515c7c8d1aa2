/** What it costs to act by passkey: whole operations, as a bundler brings them one at a time. */
import { openAccounts, send } from "../flows/accounts.ts";
import { Phone } from "../flows/phone.ts";
import { DAY, Role, commitment, ethers, networkHelpers } from "../flows/town.ts";
import { gasOf, type Figures } from "./figures.ts";

const WORDS = commitment("words");
const ONE_GWEI = 10n ** 9n;
/** The sponsor brings its purse up to date in one of so many operations. */
const SETTLES_EVERY = 8;

/** An account made with its first action, used, given a second device and recovered. */
export async function measureAccounts(): Promise<Figures> {
  const town = await openAccounts();
  const { coin, factory, official, resident, stranger, verifier, foundedAt } = town;
  await coin.connect(official).grantStaff(stranger, Role.Second, 9, foundedAt + 700 * DAY, 0, 0);
  const [phone, tablet, newPhone] = [verifier, verifier, verifier].map((at) => new Phone(at)) as [
    Phone,
    Phone,
    Phone,
  ];
  const sender = await factory.addressOf(phone.signer, ethers.ZeroHash);
  const account = await ethers.getContractAt("SocialAccount", sender);
  const target = await coin.getAddress();

  const operate = async (to: string, callData: string, rest: { fee?: bigint } = {}) => {
    const calls = [{ target: to, callData }];
    const { receipt, succeeded } = await send(town, { sender, phone, calls, fee: 0n, ...rest });
    if (!succeeded) throw new Error("The operation reverted");
    return Number(receipt.gasUsed);
  };
  /** Pauses and resumes, and keeps what pausing took, from the least to the most. */
  const pauses = async (fee: bigint) => {
    const gas: number[] = [];
    for (let i = 0; i < SETTLES_EVERY; ++i) {
      gas.push(await operate(target, coin.interface.encodeFunctionData("pause"), { fee }));
      await operate(target, coin.interface.encodeFunctionData("resume"), { fee });
    }
    return gas.sort((a, b) => a - b);
  };

  /** The least of so many attempts that leave nothing behind: one of them does not settle. */
  const least = async (attempts: number, attempt: (place: number) => Promise<number>) => {
    const gas: number[] = [];
    for (let place = 0; place < attempts; ++place) {
      const snapshot = await networkHelpers.takeSnapshot();
      gas.push(await attempt(place));
      await snapshot.restore();
    }
    return Math.min(...gas);
  };
  const make = async (owner: Phone) => {
    const address = await factory.addressOf(owner.signer, ethers.ZeroHash);
    await coin.connect(official).enrol(address, 0, 1, WORDS);
    const calls = [{ target, callData: coin.interface.encodeFunctionData("participate", [WORDS]) }];
    const factoryData = factory.interface.encodeFunctionData("create", [
      owner.signer,
      ethers.ZeroHash,
    ]);
    const made = { sender: address, phone: owner, calls, fee: 0n, factoryData };
    const { receipt, succeeded } = await send(town, made);
    if (!succeeded) throw new Error("The operation reverted");
    return Number(receipt.gasUsed);
  };

  const figures: Figures = {};
  figures["pause"] = await gasOf(coin.connect(resident).pause());
  figures["make an account, with participate"] = await least(SETTLES_EVERY, () =>
    make(new Phone(verifier)),
  );
  await make(phone);
  const free = await pauses(0n);
  figures["pause by passkey"] = free[0]!;
  // Every eighth settles, of pausing and resuming together: a pause among them, or none.
  await networkHelpers.time.increase(DAY);
  figures["pause by passkey, where gas has a price"] = (await pauses(ONE_GWEI))[0]!;
  const announce = (device: Phone) =>
    operate(sender, account.interface.encodeFunctionData("addSigner", [device.signer]));
  // Whether it settles follows from the account and how many went before: of two in a row one does not.
  figures["announce a second device by passkey"] = await least(2, async (before) => {
    if (before > 0) await operate(target, coin.interface.encodeFunctionData("pause"));
    return announce(new Phone(verifier));
  });
  await announce(tablet);
  await networkHelpers.time.increase(8 * DAY);
  figures["finish its adding"] = await gasOf(account.finishSignerChange(tablet.signer));

  const keys = [newPhone.signer, phone.signer] as const;
  figures["propose a recovery"] = await gasOf(account.connect(official).proposeRecovery(...keys));
  const { keysHash } = await account.recovery();
  figures["approve a recovery"] = await gasOf(account.connect(stranger).approveRecovery(keysHash));
  await networkHelpers.time.increase(3 * DAY);
  figures["finish a recovery"] = await gasOf(account.finishRecovery(...keys));
  return figures;
}
