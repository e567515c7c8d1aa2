import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  createPublicClient,
  createWalletClient,
  encodeDeployData,
  encodeFunctionData,
  type EncodeFunctionDataParameters,
  type Hex,
  http,
} from "viem";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { type Actor, actors } from "./actors.ts";

const abis = {
  SocialCoin: socialCoinAbi,
  GoalPlans: goalPlansAbi,
  DebtRegister: debtRegisterAbi,
  Redemptions: redemptionsAbi,
} as const;

type Abis = typeof abis;
export type ContractName = keyof Abis;
type Mutating<name extends ContractName> = ContractFunctionName<Abis[name], "nonpayable">;
type Viewing<name extends ContractName> = ContractFunctionName<Abis[name], "view">;
export type Ledger = Awaited<ReturnType<typeof deployLedger>>;

/** A transaction before it is signed. */
export type Sent = { from: Actor; to: Address; data: Hex };

const forever = 2 ** 40 - 1;

/** The four contracts on a chain, with the deployer in the place of governance. */
export async function deployLedger(url: string) {
  const transport = http(url);
  const client = createPublicClient({ transport, pollingInterval: 20 });
  const chainId = await client.getChainId();

  /** Sends a transaction and returns its receipt; throws when it reverted. */
  async function transact(from: Actor, request: { to?: Address; data: Hex }) {
    const wallet = createWalletClient({ account: from, transport });
    const hash = await wallet.sendTransaction({
      ...request,
      chain: null,
      gas: 10_000_000n,
      maxFeePerGas: 0n,
      maxPriorityFeePerGas: 0n,
    });
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (receipt.status !== "success") throw new Error(`Reverted: ${hash}`);
    return receipt;
  }

  async function deploy(path: string, args: unknown[]): Promise<Address> {
    const { abi, bytecode } = JSON.parse(readFileSync(path, "utf8")) as { abi: Abi; bytecode: Hex };
    const receipt = await transact(actors.deployer, {
      data: encodeDeployData({ abi, bytecode, args }),
    });
    return receipt.contractAddress!;
  }

  const startBlock = Number(await client.getBlockNumber()) + 1;
  const manager = createRequire(import.meta.url).resolve(
    "@openzeppelin/contracts/build/contracts/AccessManager.json",
  );
  const authority = await deploy(manager, [actors.deployer.address]);
  const officials = [actors.official.address, actors.secondOfficial.address];
  const SocialCoin = await deploy("artifacts/contracts/SocialCoin.sol/SocialCoin.json", [
    authority,
    officials,
    1,
    forever,
  ]);
  const GoalPlans = await deploy("artifacts/contracts/goals/GoalPlans.sol/GoalPlans.json", [
    SocialCoin,
  ]);
  const DebtRegister = await deploy(
    "artifacts/contracts/debts/DebtRegister.sol/DebtRegister.json",
    [SocialCoin, authority],
  );
  const Redemptions = await deploy("artifacts/contracts/debts/Redemptions.sol/Redemptions.json", [
    SocialCoin,
    DebtRegister,
    GoalPlans,
  ]);
  const contracts = { SocialCoin, GoalPlans, DebtRegister, Redemptions };

  /** What somebody sends to call a function. */
  function callOf<name extends ContractName, const call extends Mutating<name>>(
    from: Actor,
    name: name,
    functionName: call,
    args: ContractFunctionArgs<Abis[name], "nonpayable", call>,
  ): Sent {
    const call = { abi: abis[name], functionName, args } as unknown as EncodeFunctionDataParameters;
    return { from, to: contracts[name], data: encodeFunctionData(call) };
  }

  /** Calls a function as somebody; throws when it reverts. */
  async function send<name extends ContractName, const call extends Mutating<name>>(
    from: Actor,
    name: name,
    functionName: call,
    args: ContractFunctionArgs<Abis[name], "nonpayable", call>,
  ) {
    const { to, data } = callOf(from, name, functionName, args);
    return transact(from, { to, data });
  }

  /** Reads from the newest block. */
  async function read<name extends ContractName, const call extends Viewing<name>>(
    name: name,
    functionName: call,
    args: ContractFunctionArgs<Abis[name], "view", call>,
  ): Promise<ContractFunctionReturnType<Abis[name], "view", call>> {
    const call = { abi: abis[name], address: contracts[name], functionName, args };
    return client.readContract(call);
  }

  await send(actors.deployer, "SocialCoin", "setDesk", [GoalPlans, 1, true]);
  await send(actors.deployer, "SocialCoin", "setDesk", [Redemptions, 2, true]);
  await send(actors.deployer, "DebtRegister", "setRedemptions", [Redemptions]);
  return { url, client, chainId, startBlock, contracts, abis, transact, callOf, send, read };
}
