/**
 * A town in which all that a call can be about stands ready: a household of two with a mentor and some
 * coins, a recognised debt, another resident with another mentor, two creditors with an agreement each.
 */
import type { Actor } from "./actors.ts";
import { RESIDENTS } from "./actors.ts";
import {
  DAY,
  JOBS,
  MUNICIPALITY,
  NEIGHBOURHOOD,
  OFFER,
  OPEN,
  RATE,
  REWARD,
  UNTIL,
  WORDS,
} from "./facts.ts";
import type { World } from "./world.ts";

const NO_CEILING = 2n ** 40n - 1n;
const COSTS_FIRST = 0x1b;

/** The resident's recognised debt. */
export const DEBT = 1;

export async function settle(world: World): Promise<void> {
  const { act, at, chain } = world;
  const office = (name: string, ...args: unknown[]) => act("official", "SocialCoin", name, ...args);

  for (const [who, job] of Object.entries(JOBS) as [Actor, NonNullable<(typeof JOBS)[Actor]>][])
    if (who !== "official" && who !== "secondOfficial")
      await office("grantStaff", at(who), job.role, job.organisation, UNTIL, NO_CEILING, job.team);
  await chain.passTime(DAY);

  await office("createFund", 1n << BigInt(NEIGHBOURHOOD), UNTIL);
  await office("pledge", 1, MUNICIPALITY, 10_000_00, WORDS);
  for (const [who, household] of [
    ["resident", 0],
    ["partner", 1],
    ["neighbour", 0],
  ] as const) {
    await office("enrol", at(who), household, NEIGHBOURHOOD, WORDS);
    await act(who, "SocialCoin", "participate", WORDS);
  }
  for (const who of RESIDENTS) {
    const mentor = who === "neighbour" ? "otherMentor" : "mentor";
    await act("official", "GoalPlans", "assignMentor", at(who), at(mentor));
    const { subgoalId } = await agree(world, who, mentor);
    await act(mentor, "GoalPlans", "confirm", subgoalId, false);
  }
  for (const creditor of ["creditor", "otherCreditor"] as const) {
    const terms = agreementWith(world, creditor);
    await act("official", "DebtRegister", "proposeAgreement", terms);
  }
  await act("secondOfficial", "DebtRegister", "approveAgreement", 1);
  await act("secondOfficial", "DebtRegister", "approveAgreement", 2);
  await recognise(world, await register(world));
}

export const agreementWith = ({ at }: World, creditor: Actor) => ({
  creditor: at(creditor),
  rateBps: RATE,
  until: UNTIL,
  answerPeriod: 21 * DAY,
  order: COSTS_FIRST,
  route: 0,
  fundId: 0,
  yearlyCeiling: 10_000_00,
  freezesCosts: true,
});

/** One step of one reward, due in 30 days. */
export const steps = async ({ chain }: World) => [
  { reward: REWARD, groupReward: 0, dueAt: (await chain.now()) + 30 * DAY, commitment: WORDS },
];

export type Agreed = { planId: number; subgoalId: number; termsHash: string };

/** A proposal that waits for the resident. Each plan here has one step, so that they count together. */
export async function propose(
  world: World,
  who: Actor = "resident",
  mentor: Actor = "mentor",
): Promise<Agreed> {
  const { act, at, read } = world;
  const draft = [at(who), 1, WORDS, await steps(world)];
  const planId = Number(await act(mentor, "GoalPlans", "propose", ...draft));
  const termsHash = (await read("GoalPlans", "termsHashOf", planId)) as string;
  return { planId, subgoalId: planId, termsHash };
}

/** A plan of one step that both agreed to. */
export async function agree(
  world: World,
  who: Actor = "resident",
  mentor: Actor = "mentor",
): Promise<Agreed> {
  const agreed = await propose(world, who, mentor);
  await world.act(who, "GoalPlans", "accept", agreed.planId, 1, agreed.termsHash);
  return agreed;
}

/** A claim on the resident, under the creditor's agreement. */
export async function register({ act, at }: World): Promise<number> {
  const claim = [at("resident"), 1, 0, WORDS, OPEN];
  return Number(await act("creditor", "DebtRegister", "register", ...claim));
}

export const stateHashOf = ({ read }: World, debtId: number) =>
  read("DebtRegister", "stateHashOf", debtId);

async function recognise(world: World, debtId: number): Promise<void> {
  const stateHash = await stateHashOf(world, debtId);
  await world.act("resident", "DebtRegister", "recognise", debtId, stateHash);
}

/** An offer of the resident on debt 1, which waits for the creditor. */
export async function offer({ act }: World): Promise<number> {
  return Number(await act("resident", "Redemptions", "offer", DEBT, OFFER, RATE));
}

/** The counsellor stands beside the resident from now on. */
export const protect = ({ act, at }: World) =>
  act("official", "SocialCoin", "protect", at("resident"), at("counsellor"), true);
