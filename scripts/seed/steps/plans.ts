import { termsHashOf } from "../../../protocol/terms/terms-hash-of.ts";
import { eventOf } from "../event-of.ts";
import type { GoalRow, PersonRow } from "../rows.ts";
import { known, stepKey, type Step, type World } from "../world.ts";
import { mentorOf } from "./residents.ts";

/** Two days after somebody was enrolled: a plan, proposed by the mentor by day and accepted in the evening. */
export function planSteps(world: World): Step[] {
  const { pilot, dates } = world;
  const residents = pilot.people.filter(({ role }) => role === "bewoner");
  return residents.flatMap((person, number) => {
    const goals = pilot.goals.filter(({ resident }) => resident === person.id);
    if (goals.length === 0) return [];
    const day = person.enrolledOn + 2;
    return [
      { at: dates.at(day, 10, number % 60), run: () => propose(world, person, goals) },
      { at: dates.at(day, 19, number % 60), run: () => accept(world, person) },
    ];
  });
}

async function propose(world: World, person: PersonRow, goals: GoalRow[]): Promise<void> {
  const resident = world.addressOf(person.id);
  const mentor = mentorOf(world, person.id);
  const visitor = await world.visitor(mentor);
  const fundId = known(world.funds, world.pilot.pledges[0]!.fund);

  const commitment = await visitor.write({
    kind: "plan",
    subject: resident,
    content: { title: goals[0]!.plan },
  });
  const terms = await Promise.all(
    goals.map(async ({ pillar, subgoal, reward, groupReward, due }) => ({
      reward,
      groupReward,
      dueAt: world.dates.endOf(due),
      commitment: await visitor.write({
        kind: "subgoal",
        subject: resident,
        content: { pillar, text: subgoal },
      }),
    })),
  );

  const { goals: contract } = world.contracts;
  const amounts = terms.map(({ reward, groupReward, ...rest }) => ({
    ...rest,
    reward: Number(reward),
    groupReward: Number(groupReward),
  }));
  const logs = await world.pen.send(mentor, {
    contract,
    functionName: "propose",
    args: [resident, fundId, commitment, amounts],
  });
  const { planId, version, firstSubgoalId } = eventOf(logs, contract, "PlanProposed");

  const termsHash = termsHashOf({
    planId,
    version,
    resident,
    fundId,
    commitment,
    subgoals: terms,
  });
  world.plans.set(person.id, { id: planId, version, termsHash });
  goals.forEach(({ subgoal }, place) => {
    const key = stepKey(person.id, subgoal);
    world.subgoals.set(key, { id: firstSubgoalId + place, planId });
  });
}

async function accept(world: World, person: PersonRow): Promise<void> {
  const { id, version, termsHash } = known(world.plans, person.id);
  await world.pen.send(person.id, {
    contract: world.contracts.goals,
    functionName: "accept",
    args: [id, version, termsHash],
  });
}
