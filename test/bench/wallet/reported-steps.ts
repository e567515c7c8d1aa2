import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createPublicClient, createWalletClient, encodeFunctionData, http, type Hex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { newSalt } from "../../../protocol/commitment/new-salt.ts";
import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentAnswer } from "../../../protocol/wire/index-answers.ts";
import { persona } from "./phone.ts";

const DAY = 86_400;
/** Coin cents of each step, and how many of them a plan has. */
const REWARD = 25;
const IN_A_PLAN = 5;
const FUND = 1;

/**
 * Lets a mentor and a resident agree on so many small steps more, all reported, with their own keys and straight on the
 * chain: the mentor's screen then has a card for each. Hands back how long each report took until its block was there, in ms.
 */
export async function reportSteps(
  { url, data, chainUrl }: { url: string; data: string; chainUrl?: string },
  who: { mentor: string; resident: string },
  steps: number,
): Promise<number[]> {
  const file = (name: string) => JSON.parse(readFileSync(join(data, name), "utf8")) as unknown;
  const { contracts } = file("deployment.json") as { contracts: { GoalPlans: Address } };
  const ports = file("ports.json") as { chain: number; index: number };
  const transport = http(chainUrl ?? `http://127.0.0.1:${ports.chain}`);
  const reader = createPublicClient({ transport, pollingInterval: 5, cacheTime: 0 });
  const write = async (key: Hex, call: Parameters<typeof encodeFunctionData>[0]) => {
    const client = createWalletClient({ account: privateKeyToAccount(key), transport });
    const request = { to: contracts.GoalPlans, data: encodeFunctionData(call), chain: null };
    const hash = await client.sendTransaction({ ...request, gasPrice: 0n });
    return reader.waitForTransactionReceipt({ hash });
  };
  const goals = { abi: goalPlansAbi } as const;
  const mentor = await persona(url, who.mentor);
  const resident = await persona(url, who.resident);
  const dueAt = Math.floor(Date.now() / 1_000) + 30 * DAY;
  const took: number[] = [];
  for (let made = 0; made < steps; made += IN_A_PLAN) {
    const terms = Array.from({ length: IN_A_PLAN }, () => ({
      reward: REWARD,
      groupReward: 0,
      dueAt,
      commitment: newSalt(),
    }));
    const args = [resident.address, FUND, newSalt(), terms] as const;
    const { blockNumber } = await write(mentor.privateKey, {
      ...goals,
      functionName: "propose",
      args,
    });
    const plan = await newestPlan(`http://127.0.0.1:${ports.index}`, resident.address, blockNumber);
    const version = [plan.id, plan.version, plan.termsHash] as const;
    await write(resident.privateKey, { ...goals, functionName: "accept", args: version });
    for (const { id } of plan.subgoals) {
      const begun = performance.now();
      const report = { ...goals, functionName: "report", args: [id, newSalt()] } as const;
      await write(resident.privateKey, report);
      took.push(performance.now() - begun);
    }
  }
  return took;
}

/** What the index tells of the plan, once it knows that block. */
async function newestPlan(index: string, resident: Address, block: bigint) {
  for (;;) {
    const answer = await fetch(`${index}/residents/${resident}`);
    const { head, plans } = (await answer.json()) as ResidentAnswer;
    const plan = plans.toSorted((one, other) => other.id - one.id)[0];
    if (plan && head.block >= Number(block)) return plan;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
