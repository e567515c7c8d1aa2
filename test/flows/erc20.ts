/** What any ERC-20 client sees: true numbers, and coins that nobody can send. */
import { expect } from "chai";
import { commitment, DAY, ethers, networkHelpers, openTown } from "./town.ts";

describe("An ERC-20 client", () => {
  const ABI = [
    "function name() view returns (string)",
    "function symbol() view returns (string)",
    "function decimals() view returns (uint8)",
    "function totalSupply() view returns (uint256)",
    "function balanceOf(address) view returns (uint256)",
    "function allowance(address, address) view returns (uint256)",
    "function transfer(address, uint256) returns (bool)",
    "function transferFrom(address, address, uint256) returns (bool)",
    "function approve(address, uint256) returns (bool)",
    "event Transfer(address indexed from, address indexed to, uint256 value)",
  ];

  async function earned() {
    const town = await openTown();
    const { coin, goalPlans, mentor, resident } = town;
    const dueAt = (await networkHelpers.time.latest()) + 30 * DAY;
    const step = { reward: 60_00n, groupReward: 0n, dueAt, commitment: commitment("a step") };
    await goalPlans.connect(mentor).propose(resident, 1, commitment("plan"), [step]);
    await goalPlans.connect(resident).accept(1, 1, await goalPlans.termsHashOf(1));
    await goalPlans.connect(mentor).confirm(1, false);
    const client = new ethers.Contract(await coin.getAddress(), ABI, resident);
    return { ...town, client };
  }

  it("reads name, decimals, supply and balances", async () => {
    const { client, resident, stranger } = await networkHelpers.loadFixture(earned);

    expect(await client.getFunction("name")()).to.equal("Socialcoin");
    expect(await client.getFunction("symbol")()).to.equal("SOC");
    expect(await client.getFunction("decimals")()).to.equal(2n);
    expect(await client.getFunction("totalSupply")()).to.equal(60_00n);
    expect(await client.getFunction("balanceOf")(resident)).to.equal(60_00n);
    expect(await client.getFunction("balanceOf")(stranger)).to.equal(0n);
  });

  it("finds the mint as a transfer from nobody", async () => {
    const { client, resident } = await networkHelpers.loadFixture(earned);

    const transfers = await client.queryFilter("Transfer");

    expect(transfers.map((log) => client.interface.parseLog(log)?.args.toArray())).to.deep.equal([
      [ethers.ZeroAddress, resident.address, 60_00n],
    ]);
  });

  it("can not send, approve or spend", async () => {
    const { client, coin, resident, stranger } = await networkHelpers.loadFixture(earned);

    for (const call of [
      client.getFunction("transfer").send(stranger.address, 1n),
      client.getFunction("approve").send(stranger.address, 1n),
      client.getFunction("transferFrom").send(resident.address, stranger.address, 1n),
    ])
      await expect(call).to.be.revertedWithCustomError(coin, "NotTransferable");

    expect(await client.getFunction("allowance")(resident, stranger)).to.equal(0n);
    expect(await coin.balanceOf(resident)).to.equal(60_00n);
  });
});
