/** Asks every function of every contract, as everybody, in every state. */
import type { Interface } from "ethers";
import type { Actor } from "./actors.ts";
import { Reverted } from "./chain.ts";
import type { ContractName } from "./contracts.ts";
import { CONTRACT_NAMES } from "./contracts.ts";
import type { Row, Rows } from "./row.ts";
import { factory, socialAccount } from "./rows/accounts.ts";
import { debtRegister } from "./rows/debt-register.ts";
import { feeSponsor } from "./rows/fee-sponsor.ts";
import { goalPlans } from "./rows/goal-plans.ts";
import { founding, guardian, manager, timelock } from "./rows/governance.ts";
import { municipality } from "./rows/municipality.ts";
import { redemptions } from "./rows/redemptions.ts";
import { socialCoin } from "./rows/social-coin.ts";
import type { Answer, Answers } from "./answers.ts";
import { surprises, unknown } from "./answers.ts";
import { enters, statesOf } from "./states.ts";
import { settle } from "./town.ts";
import type { World } from "./world.ts";
import { openWorld } from "./world.ts";

const ROWS: Record<ContractName, Rows> = {
  SocialCoin: socialCoin,
  GoalPlans: goalPlans,
  DebtRegister: debtRegister,
  Redemptions: redemptions,
  Guardian: guardian,
  MunicipalityAccount: municipality,
  SocialAccount: socialAccount,
  SocialAccountFactory: factory,
  FeeSponsor: feeSponsor,
  Founding: founding,
  AccessManager: manager,
  TimelockController: timelock,
};

export type Asked = {
  contract: ContractName;
  name: string;
  row: Row;
  answers: Answers;
};

export async function askAll(): Promise<{ asked: Asked[]; problems: string[] }> {
  const world = await openWorld();
  await settle(world);
  const { chain } = world;
  let base = await chain.snapshot();
  const asked: Asked[] = [];
  const problems: string[] = [];

  for (const contract of CONTRACT_NAMES) {
    const missing = unknown(world.faces[contract], ROWS[contract]);
    problems.push(...missing.map((each) => `${contract}: ${each}`));
    for (const [name, rows] of Object.entries(ROWS[contract]))
      for (const row of [rows].flat()) {
        const answers = await askRow(world, contract, name, row);
        asked.push({ contract, name, row, answers });
        problems.push(...surprises(answers, row).map((each) => `${contract}.${name} ${each}`));
        await chain.restore(base);
        base = await chain.snapshot();
      }
  }
  return { asked, problems };
}

async function askRow(world: World, contract: ContractName, name: string, row: Row) {
  const args = await row.prepare(world);
  const answers: Answers = new Map();
  let ready = await world.chain.snapshot();
  for (const state of statesOf(contract)) {
    if (await enters(state, world)) {
      const said = new Map<Actor, Answer>();
      for (const who of state.actors) {
        const given = typeof args === "function" ? args(world.at(who)) : args;
        said.set(who, await ask(world, who, contract, name, given, row));
      }
      answers.set(state.name, said);
    }
    await world.chain.restore(ready);
    ready = await world.chain.snapshot();
  }
  return answers;
}

async function ask(
  { chain, at, faces }: World,
  who: Actor,
  contract: ContractName,
  name: string,
  args: unknown[],
  row: Row,
): Promise<Answer> {
  const data = faces[contract].encodeFunctionData(name, args);
  try {
    const result = await chain.call({ from: at(who), to: at(contract), data });
    return row.refusal?.(result) ?? "yes";
  } catch (error) {
    if (error instanceof Reverted) return errorName(Object.values(faces), error.data);
    throw error;
  }
}

function errorName(faces: Interface[], data: string): string {
  for (const face of faces) {
    const found = face.getError(data.slice(0, 10));
    if (found) return found.name;
  }
  return data === "0x" ? "no reason" : data.slice(0, 10);
}
