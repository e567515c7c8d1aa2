import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createPublicClient,
  createWalletClient,
  encodeFunctionData,
  http,
  type Address,
  type Hex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";
import { newSalt } from "../../protocol/commitment/new-salt.ts";
import type { CreditorAnswer, ResidentAnswer } from "../../protocol/wire/index-answers.ts";

type Deployment = {
  chainId: number;
  startBlock: number;
  contracts: {
    [
      name in
        "SocialCoin" | "DebtRegister" | "SocialAccountFactory" | "PasskeyVerifier" | "FeeSponsor"
    ]: Address;
  };
};
/** One that no mentor of the pilot is in. */
const TEAM = 9;
type Personas = { [id: string]: { name: string; address: Address } };

/** The chain itself and the index, asked directly and not through the server that is under test. */
export function openBook() {
  const folder = process.env["HOUSE_DATA"]!;
  const file = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const { contracts, chainId, startBlock } = file("deployment.json") as Deployment;
  const ports = file("ports.json") as { chain: number; index: number };
  const client = createPublicClient({ transport: http(`http://127.0.0.1:${ports.chain}`) });
  const addressOf = (name: string) =>
    Object.values(file("personas.json") as Personas).find((one) => one.name === name)!.address;
  const coin = { address: contracts.SocialCoin, abi: socialCoinAbi } as const;

  return {
    /** The address of the chain itself. */
    node: `http://127.0.0.1:${ports.chain}`,
    /** What anybody may know of where this chain and its contracts are. */
    place: {
      chainId,
      startBlock,
      coin: contracts.SocialCoin,
      factory: contracts.SocialAccountFactory,
      verifier: contracts.PasskeyVerifier,
      sponsor: contracts.FeeSponsor,
    },
    /** Coin cents. */
    totalSupply: () => client.readContract({ ...coin, functionName: "totalSupply" }),
    /** Coin cents that the first pot was pledged, has promised and has paid. */
    fund: async () => {
      const [{ pledged, reserved, spent }] = await client.readContract({
        ...coin,
        functionName: "fund",
        args: [1],
      });
      return { pledged, reserved, spent };
    },
    /** Coin cents that somebody has, and what of it is set apart. */
    coinsOf: async (name: string) => {
      const { balance, held } = await client.readContract({
        ...coin,
        functionName: "person",
        args: [addressOf(name)],
      });
      return { balance, held };
    },
    /** Euro cents of each part. */
    openOf: async (debtId: number) => {
      const debt = await client.readContract({
        address: contracts.DebtRegister,
        abi: debtRegisterAbi,
        functionName: "debt",
        args: [debtId],
      });
      return debt.open;
    },
    /** What the index tells of somebody, by the name of a persona or the address of another. */
    told: async (who: string) => {
      const address = who.startsWith("0x") ? who : addressOf(who);
      const answer = await fetch(`http://127.0.0.1:${ports.index}/residents/${address}`);
      return (await answer.json()) as ResidentAnswer;
    },
  };
}

/** What others did before, written in the book with the keys of the pilot's people and not through their screens. */
export function openHand() {
  const folder = process.env["HOUSE_DATA"]!;
  const file = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown;
  const { contracts } = file("deployment.json") as {
    contracts: Deployment["contracts"] & { GoalPlans: Address };
  };
  const ports = file("ports.json") as { chain: number; index: number };
  const people = Object.values(
    file("personas.json") as { [id: string]: { name: string; address: Address; privateKey: Hex } },
  );
  const transport = http(`http://127.0.0.1:${ports.chain}`);
  const personOf = (name: string) => people.find((one) => one.name === name)!;
  const write = async (name: string, address: Address, data: Hex) => {
    const account = privateKeyToAccount(personOf(name).privateKey);
    const client = createWalletClient({ account, transport });
    const hash = await client.sendTransaction({ to: address, data, chain: null, gasPrice: 0n });
    await createPublicClient({ transport }).waitForTransactionReceipt({ hash });
  };

  const agreementsOf = async (creditor: Address) => {
    const told = await fetch(`http://127.0.0.1:${ports.index}/creditors/${creditor}`);
    return ((await told.json()) as CreditorAnswer).agreements;
  };

  return {
    /** Two officials make an account a mentor at once, in the organisation of this persona, and one hands a resident over to it. */
    makeMentor: async (account: Address, resident: Address, colleague = "Fatma") => {
      const coin = { address: contracts.SocialCoin, abi: socialCoinAbi } as const;
      const staffOf = (name: string) =>
        createPublicClient({ transport }).readContract({
          ...coin,
          functionName: "staff",
          args: [personOf(name).address],
        });
      const { role, until, ceiling } = await staffOf("Fatma");
      const { organisation } = await staffOf(colleague);
      const grant = encodeFunctionData({
        abi: socialCoinAbi,
        functionName: "grantStaff",
        args: [account, role, organisation, until, ceiling, TEAM],
      });
      await write("Joost", coin.address, grant);
      const approve = {
        abi: socialCoinAbi,
        functionName: "approveStaff",
        args: [account],
      } as const;
      await write("Leila", coin.address, encodeFunctionData(approve));
      const assign = { abi: goalPlansAbi, functionName: "assignMentor" } as const;
      const handed = encodeFunctionData({ ...assign, args: [resident, account] });
      await write("Joost", contracts.GoalPlans, handed);
    },
    /** An account becomes a creditor of the same organisation as another one; two officials give it an agreement like theirs. */
    makeCreditor: async (account: Address, like: string) => {
      const chain = createPublicClient({ transport });
      const coin = { address: contracts.SocialCoin, abi: socialCoinAbi } as const;
      const { address } = personOf(like);
      const {
        role,
        organisation,
        until,
        ceiling: most,
      } = await chain.readContract({
        ...coin,
        functionName: "staff",
        args: [address],
      });
      const grant = { abi: socialCoinAbi, functionName: "grantStaff" } as const;
      const granted = [account, role, organisation, until, most, 0] as const;
      await write("Joost", coin.address, encodeFunctionData({ ...grant, args: granted }));

      const agreements = await agreementsOf(address);
      const register = { address: contracts.DebtRegister, abi: debtRegisterAbi } as const;
      const { rateBps, until: ends, answerPeriod, order, freezesCosts } = agreements[0]!;
      const terms = { rateBps, until: ends, answerPeriod, order, freezesCosts };
      const ceiling = { yearlyCeiling: BigInt(agreements[0]!.yearlyCeiling) };
      const proposed = { ...terms, ...ceiling, creditor: account, route: 0, fundId: 0 };
      const propose = { abi: debtRegisterAbi, functionName: "proposeAgreement" } as const;
      const { result } = await chain.simulateContract({
        ...register,
        functionName: "proposeAgreement",
        args: [proposed],
        account: personOf("Joost").address,
      });
      await write("Joost", register.address, encodeFunctionData({ ...propose, args: [proposed] }));
      const begin = { abi: debtRegisterAbi, functionName: "approveAgreement" } as const;
      await write("Leila", register.address, encodeFunctionData({ ...begin, args: [result] }));
    },
    /** A creditor registers a claim of this many euro cents under its first agreement. */
    register: async (creditor: string, resident: Address, cents: number) => {
      const { address } = personOf(creditor);
      const agreements = await agreementsOf(address);
      const open = { principal: cents, increase: 0, interest: 0, costs: 0 };
      const data = encodeFunctionData({
        abi: debtRegisterAbi,
        functionName: "register",
        args: [resident, agreements[0]!.id, 0, newSalt(), open],
      });
      await write(creditor, contracts.DebtRegister, data);
    },
  };
}
