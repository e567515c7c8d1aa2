import type { Address, Seconds } from "../../protocol/wire/basics.ts";
import type { DossierRecord, Pillar } from "../../protocol/wire/dossier-records.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type ProposedStep = {
  pillar: Pillar;
  text: string;
  /** Coin cents; `groupReward` is 0 for a step that is not done as a group. */
  reward: bigint;
  groupReward: bigint;
  dueAt: Seconds;
};

export type ProposePlanRequest = {
  resident: Address;
  name: string;
  fundId: number;
  title: string;
  steps: ProposedStep[];
  /** Coin cents that are set apart for it: the larger reward of each step. */
  reserved: bigint;
};

/** Proposes a plan: its money is set apart for 14 days, and the resident says yes or no. */
export const proposePlan: Transaction<ProposePlanRequest, "mentor"> = {
  room: "mentor",
  records: ({ resident, title, steps }) => [
    { kind: "plan", subject: resident, content: { title } },
    ...steps.map(({ pillar, text }) => ({
      kind: "subgoal" as const,
      subject: resident,
      content: { pillar, text },
    })),
  ],
  summary: ({ name, title, steps, reserved }, say, { money, date }) => [
    { term: say("proposePlan.to"), text: name },
    { term: say("proposePlan.title"), text: title },
    ...steps.map(({ text, reward, groupReward, dueAt }, index) => ({
      term: say("proposePlan.step", { number: index + 1 }),
      text: say(groupReward > 0n ? "proposePlan.groupStep" : "proposePlan.ownStep", {
        text,
        reward: money(reward),
        groupReward: money(groupReward),
        due: date(dueAt),
      }),
    })),
    { term: say("proposePlan.reserved"), text: money(reserved) },
    { term: say("proposePlan.answer"), text: say("proposePlan.answerText") },
  ],
  call: ({ resident, fundId, steps }, config, [plan, ...words]) =>
    contractCall(config, "GoalPlans", "propose", [
      resident,
      fundId,
      plan!.commitment,
      termsOf(steps, words),
    ]),
};

/** The terms of each step as the contracts take them, with the commitment to its words. */
export function termsOf(
  steps: readonly ProposedStep[],
  words: readonly Pick<DossierRecord, "commitment">[],
) {
  return steps.map(({ reward, groupReward, dueAt }, index) => ({
    reward: Number(reward),
    groupReward: Number(groupReward),
    dueAt,
    commitment: words[index]!.commitment,
  }));
}
