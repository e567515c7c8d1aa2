/** A town whose people can act by passkey, with the sponsor paying. */
import { AbiCoder, concat, Contract, toBeHex, type TransactionReceipt, zeroPadValue } from "ethers";
import Accounts from "../../ignition/modules/Accounts.ts";
import { entryPointAbi, placeEntryPoint } from "./entry-point.ts";
import type { Phone } from "./phone.ts";
import { DAY, ethers, ignition, networkHelpers, openTown } from "./town.ts";

export type Call = { target: string; callData: string };

type Sent = {
  sender: string;
  calls: Call[];
  phone: Phone;
  factoryData?: string;
  /** Wei for a unit of gas; nothing on the local chain. */
  fee?: bigint;
};

const BATCH_MODE = "0x0100000000000000000000000000000000000000000000000000000000000000";
const ONE_GWEI = 10n ** 9n;
const coder = AbiCoder.defaultAbiCoder();
const pair = (high: bigint, low: bigint) => zeroPadValue(toBeHex((high << 128n) | low), 32);

export type AccountsTown = Awaited<ReturnType<typeof openAccounts>>;

export async function openAccounts() {
  const [deployer] = await ethers.getSigners();
  if (!deployer) throw new Error("The simulated network has accounts");
  const town = await openTown();
  const entryPoint = await placeEntryPoint();
  const addressOf = async (
    name: "coin" | "goalPlans" | "debtRegister" | "redemptions" | "timelock",
  ) => town[name].getAddress();
  const contracts = await ignition.deploy(Accounts, {
    parameters: {
      Accounts: {
        coin: await addressOf("coin"),
        goalPlans: await addressOf("goalPlans"),
        debtRegister: await addressOf("debtRegister"),
        redemptions: await addressOf("redemptions"),
        timelock: await addressOf("timelock"),
        stake: 10n ** 17n,
        purse: 10n ** 18n,
        mostPerCall: 10n ** 17n,
      },
    },
  });
  return {
    ...town,
    bundler: deployer,
    entryPoint: new Contract(entryPoint, entryPointAbi, deployer),
    verifier: await contracts.verifier.getAddress(),
    factory: await ethers.getContractAt(
      "SocialAccountFactory",
      await contracts.factory.getAddress(),
    ),
    sponsor: await ethers.getContractAt("FeeSponsor", await contracts.sponsor.getAddress()),
  };
}

/** Signs one operation with a phone, lets the sponsor pay, and brings it to the EntryPoint as a bundler does. */
export async function send(
  town: AccountsTown,
  sent: Sent,
): Promise<{ receipt: TransactionReceipt; succeeded: boolean }> {
  const { entryPoint, bundler } = town;
  const op = await prepare(town, sent);
  const beneficiary = bundler.address;
  const response = await entryPoint
    .connect(bundler)
    .getFunction("handleOps")
    .send([op], beneficiary);
  const receipt = (await response.wait())!;
  const events = receipt.logs.map((log) => entryPoint.interface.parseLog(log));
  const done = events.find((event) => event?.name === "UserOperationEvent");
  return { receipt, succeeded: Boolean(done?.args["success"]) };
}

/** A packed operation of EntryPoint v0.8, signed. */
export async function prepare(
  town: AccountsTown,
  { sender, calls, phone, factoryData, fee = ONE_GWEI }: Sent,
) {
  const { entryPoint, factory, sponsor } = town;
  const day = Math.floor((await networkHelpers.time.latest()) / DAY);
  const batch = coder.encode(
    ["tuple(address,uint256,bytes)[]"],
    [calls.map(({ target, callData }) => [target, 0n, callData])],
  );
  const account = await ethers.getContractFactory("SocialAccount");
  const op = {
    sender,
    nonce: (await entryPoint.getFunction("getNonce").staticCall(sender, 0)) as bigint,
    initCode: factoryData === undefined ? "0x" : concat([await factory.getAddress(), factoryData]),
    callData: account.interface.encodeFunctionData("execute", [BATCH_MODE, batch]),
    accountGasLimits: pair(factoryData === undefined ? 150_000n : 600_000n, 400_000n),
    preVerificationGas: 50_000n,
    gasFees: pair(fee, fee),
    paymasterAndData: concat([
      await sponsor.getAddress(),
      pair(150_000n, 50_000n),
      zeroPadValue(toBeHex(day), 4),
    ]),
    signature: "0x",
  };
  const hash = (await entryPoint.getFunction("getUserOpHash").staticCall(op)) as string;
  return { ...op, signature: phone.sign(hash) };
}
