/** How two of the municipality's three signers act together. */
import type { HardhatEthersSigner } from "@nomicfoundation/hardhat-ethers/types";
import { ethers, type foundTown, networkHelpers } from "./town.ts";

type Town = Awaited<ReturnType<typeof foundTown>>;
type Call = { to: string; value: bigint; data: string };

const NO_PREDECESSOR = ethers.ZeroHash;
const NO_SALT = ethers.ZeroHash;
const WEEK = 7 * 24 * 60 * 60;

/** The signatures of some signers over calls, in the order the account wants them. */
export async function signCalls(
  { municipality }: Town,
  signers: readonly HardhatEthersSigner[],
  calls: Call[],
): Promise<string> {
  const { chainId } = await ethers.provider.getNetwork();
  const domain = {
    name: "MunicipalityAccount",
    version: "1",
    chainId,
    verifyingContract: await municipality.getAddress(),
  };
  const types = {
    Execute: [
      { name: "calls", type: "Call[]" },
      { name: "nonce", type: "uint256" },
    ],
    Call: [
      { name: "to", type: "address" },
      { name: "value", type: "uint256" },
      { name: "data", type: "bytes" },
    ],
  };
  const message = { calls, nonce: await municipality.nonce() };

  const byHash = (left: HardhatEthersSigner, right: HardhatEthersSigner) =>
    BigInt(ethers.keccak256(left.address)) < BigInt(ethers.keccak256(right.address)) ? -1 : 1;
  const ordered = [...signers].sort(byHash);
  const signatures = await Promise.all(
    ordered.map(async (signer) => signer.signTypedData(domain, types, message)),
  );
  return ethers.AbiCoder.defaultAbiCoder().encode(
    ["bytes[]", "bytes[]"],
    [ordered.map(({ address }) => address), signatures],
  );
}

/** Puts one call into the timelock, signed by two. */
export async function schedule(town: Town, target: string, data: string): Promise<void> {
  const { municipality, timelock, signers, stranger } = town;
  const scheduled = timelock.interface.encodeFunctionData("schedule", [
    target,
    0,
    data,
    NO_PREDECESSOR,
    NO_SALT,
    WEEK,
  ]);
  const calls = [{ to: await timelock.getAddress(), value: 0n, data: scheduled }];
  const signature = await signCalls(town, [signers[0], signers[2]], calls);
  await municipality.connect(stranger).execute(calls, signature);
}

/** Carries out what waited long enough; anyone may. */
export async function execute({ timelock, stranger }: Town, target: string, data: string) {
  return timelock.connect(stranger).execute(target, 0, data, NO_PREDECESSOR, NO_SALT);
}

/** Lets the delay of the timelock pass. */
export async function waitOutTheDelay(): Promise<void> {
  await networkHelpers.time.increase(WEEK);
}
