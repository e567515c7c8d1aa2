/** What every function answers to a caller without rights: nothing falls to an admin by accident, and the deployer is a
 * stranger. */
import { expect } from "chai";
import type { BaseContract, FunctionFragment, ParamType } from "ethers";
import { ethers, foundTown, networkHelpers } from "./town.ts";

const SETTINGS = 1n;
const GUARDIAN = 2n;

/** Asks for the manager itself as caller, which only its admin can make it be. */
const NOT_BY_ROLE = ["setAuthority"];

const RESTRICTED: Record<string, bigint> = {
  "SocialCoin.setDesk": SETTINGS,
  "SocialCoin.setLimits": SETTINGS,
  "SocialCoin.setSecondThreshold": SETTINGS,
  "SocialCoin.appointOffice": SETTINGS,
  "SocialCoin.unhalt": SETTINGS,
  "SocialCoin.halt": GUARDIAN,
  "DebtRegister.setRedemptions": SETTINGS,
};

/** The plainest value of a type: enough to reach the first check of who is calling. */
function plain(type: ParamType): unknown {
  if (type.baseType === "array") return [];
  if (type.baseType === "tuple") return (type.components ?? []).map(plain);
  if (type.baseType === "address") return "0x00000000000000000000000000000000000000ff";
  if (type.baseType === "bool") return true;
  if (type.baseType === "bytes") return "0x";
  if (type.baseType === "string") return "";
  return type.baseType.startsWith("bytes") ? ethers.ZeroHash : 1n;
}

function changes(contract: BaseContract): FunctionFragment[] {
  const found: FunctionFragment[] = [];
  contract.interface.forEachFunction((fragment) => {
    if (!fragment.constant) found.push(fragment);
  });
  return found;
}

/** What a call answers: its return data, or the data of its revert. */
async function answer(
  contract: BaseContract,
  fragment: FunctionFragment,
  from: string,
): Promise<string> {
  const data = contract.interface.encodeFunctionData(fragment, fragment.inputs.map(plain));
  try {
    return await ethers.provider.call({ to: await contract.getAddress(), from, data });
  } catch (error) {
    return (error as { data?: string }).data ?? String(error);
  }
}

describe("Rights", () => {
  const contractsOf = (town: Awaited<ReturnType<typeof foundTown>>) => ({
    SocialCoin: town.coin,
    GoalPlans: town.goalPlans,
    DebtRegister: town.debtRegister,
    Redemptions: town.redemptions,
    MunicipalityAccount: town.municipality,
    Founding: town.founding,
    AccessManager: town.manager,
    TimelockController: town.timelock,
    Guardian: town.guardian,
  });

  it("gives every restricted function a role of its own, never the default admin's", async () => {
    const town = await networkHelpers.loadFixture(foundTown);
    const found: Record<string, bigint> = {};
    const unauthorized = town.coin.interface.getError("AccessManagedUnauthorized")?.selector;

    for (const [name, contract] of Object.entries(contractsOf(town)))
      for (const fragment of changes(contract)) {
        const said = await answer(contract, fragment, town.stranger.address);
        if (!said.startsWith(String(unauthorized)) || NOT_BY_ROLE.includes(fragment.name)) continue;
        found[`${name}.${fragment.name}`] = await town.manager.getTargetFunctionRole(
          contract,
          fragment.selector,
        );
      }

    expect(found).to.deep.equal(RESTRICTED);
  });

  it("leaves the deployer with what a stranger has, in every function", async () => {
    const town = await networkHelpers.loadFixture(foundTown);
    const deployer = town.deployer.address;
    const stranger = town.stranger.address;
    const asStranger = (said: string) =>
      said
        .toLowerCase()
        .replaceAll(deployer.slice(2).toLowerCase(), stranger.slice(2).toLowerCase());
    let asked = 0;

    for (const [name, contract] of Object.entries(contractsOf(town)))
      for (const fragment of changes(contract)) {
        // The founder's own error says that it was founded already; a stranger's that it is not the founder.
        if (name === "Founding") continue;
        const said = await answer(contract, fragment, deployer);
        expect(asStranger(said), `${name}.${fragment.name}`).to.equal(
          (await answer(contract, fragment, stranger)).toLowerCase(),
        );
        asked += 1;
      }

    expect(asked).to.be.greaterThan(70);
  });

  it("does not let the deployer found a second time", async () => {
    const { founding, coin, goalPlans, debtRegister, redemptions, deployer } =
      await networkHelpers.loadFixture(foundTown);

    await expect(
      founding.connect(deployer).found(coin, goalPlans, debtRegister, redemptions, deployer),
    ).to.be.revertedWithCustomError(founding, "AlreadyFounded");
  });
});
