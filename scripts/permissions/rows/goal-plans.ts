/** The Goals desk. */
import { AbiCoder } from "ethers";
import { EVERYONE, OFFICIALS, RESIDENTS } from "../actors.ts";
import { DAY, MONTH, REWARD, WORDS } from "../facts.ts";
import type { Prepare, Rows } from "../row.ts";
import { just } from "../row.ts";
import type { Agreed } from "../town.ts";
import { agree, propose, steps } from "../town.ts";

const REFUSALS = [
  undefined,
  "StepUnknown",
  "NotYourResident",
  "Duplicate",
  "StepClosed",
  "GroupNotAgreed",
  "ResidentLeft",
];

/** Arguments about a proposal that waits. */
const proposed =
  (args: (plan: Agreed) => unknown[]): Prepare =>
  async (world) =>
    args(await propose(world));

/** Arguments about a plan under way. */
const accepted =
  (args: (plan: Agreed) => unknown[]): Prepare =>
  async (world) =>
    args(await agree(world));

const suggested =
  (...rest: unknown[]): Prepare =>
  async ({ act }) => [await act("resident", "GoalPlans", "suggest", WORDS), ...rest];

const mentors: Rows = {
  assignMentor: {
    may: OFFICIALS,
    left: [],
    prepare: async ({ at }) => [at("resident"), at("otherMentor")],
  },
  assignMentors: {
    may: OFFICIALS,
    left: [],
    prepare: async ({ at }) => [[at("resident")], at("otherMentor")],
  },
  compliment: { may: ["mentor"], prepare: async ({ at }) => [at("resident"), WORDS] },
};

const proposals: Rows = {
  propose: {
    may: ["mentor"],
    halted: [],
    paused: [],
    left: [],
    prepare: async (world) => [world.at("resident"), 1, WORDS, await steps(world)],
  },
  revise: {
    may: ["mentor"],
    halted: [],
    paused: [],
    left: [],
    prepare: async (world) => [(await propose(world)).planId, 1, WORDS, await steps(world)],
  },
  approvePlan: {
    may: ["otherMentor", "second"],
    prepare: async (world) => {
      await world.act("timelock", "SocialCoin", "setSecondThreshold", REWARD - 1);
      const { planId, termsHash } = await propose(world);
      return [planId, 1, termsHash];
    },
  },
  accept: {
    may: ["resident"],
    paused: [],
    left: [],
    prepare: proposed(({ planId, termsHash }) => [planId, 1, termsHash]),
  },
  decline: { may: ["resident"], prepare: proposed(({ planId }) => [planId]) },
  withdraw: { may: ["mentor"], prepare: proposed(({ planId }) => [planId]) },
  lapsePlan: [
    {
      given: "within the term",
      may: [],
      left: EVERYONE,
      prepare: proposed(({ planId }) => [planId]),
    },
    {
      given: "after the term",
      may: EVERYONE,
      paused: [],
      prepare: async (world) => {
        const { planId } = await propose(world);
        await world.chain.passTime(15 * DAY);
        return [planId];
      },
    },
  ],
};

const suggestions: Rows = {
  suggest: {
    may: RESIDENTS,
    paused: ["partner", "neighbour"],
    left: ["partner", "neighbour"],
    prepare: just(WORDS),
  },
  takeUp: {
    may: ["mentor"],
    halted: [],
    paused: [],
    left: [],
    prepare: async (world) => {
      const id = await world.act("resident", "GoalPlans", "suggest", WORDS);
      return [id, 1, WORDS, await steps(world)];
    },
  },
  answerSuggestion: { may: ["mentor"], prepare: suggested(WORDS) },
  withdrawSuggestion: { may: ["resident"], prepare: suggested() },
};

const words: Rows = {
  suggestWords: {
    may: ["resident", "mentor"],
    prepare: accepted(({ planId }) => [planId, 0, WORDS]),
  },
  agreeWords: {
    may: ["resident"],
    prepare: async (world) => {
      const { planId } = await agree(world);
      await world.act("mentor", "GoalPlans", "suggestWords", planId, 0, WORDS);
      return [planId, 0, WORDS];
    },
  },
};

const onSteps: Rows = {
  report: { may: ["resident"], prepare: accepted(({ subgoalId }) => [subgoalId, WORDS]) },
  sendBack: {
    may: ["mentor"],
    prepare: async (world) => {
      const { subgoalId } = await agree(world);
      await world.act("resident", "GoalPlans", "report", subgoalId, WORDS);
      return [subgoalId, WORDS];
    },
  },
  confirm: {
    may: ["mentor"],
    halted: [],
    left: [],
    prepare: accepted(({ subgoalId }) => [subgoalId, false]),
  },
  confirmMany: {
    may: ["mentor"],
    halted: [],
    left: [],
    prepare: accepted(({ subgoalId }) => [[{ subgoalId, asGroup: false }]]),
    refusal: (result) => {
      const [refusals] = AbiCoder.defaultAbiCoder().decode(["uint8[]"], result) as unknown as [
        bigint[],
      ];
      return REFUSALS[Number(refusals[0])];
    },
  },
  mintEarned: {
    may: EVERYONE,
    halted: [],
    left: [],
    prepare: async (world) => {
      const { subgoalId } = await agree(world);
      await world.act("timelock", "SocialCoin", "setLimits", MONTH, REWARD, REWARD);
      await world.act("mentor", "GoalPlans", "confirm", subgoalId, false);
      await world.act("timelock", "SocialCoin", "setLimits", MONTH, 10 * REWARD, 10 * REWARD);
      return [subgoalId];
    },
  },
  undo: {
    may: ["mentor"],
    prepare: async (world) => {
      const { subgoalId } = await agree(world);
      await world.act("mentor", "GoalPlans", "confirm", subgoalId, false);
      return [subgoalId, WORDS];
    },
  },
  cancelSubgoal: { may: ["resident"], prepare: accepted(({ subgoalId }) => [subgoalId]) },
  lapse: [
    {
      given: "before its time",
      may: [],
      left: EVERYONE,
      prepare: accepted(({ subgoalId }) => [subgoalId]),
    },
    {
      given: "90 days past its date",
      may: EVERYONE,
      paused: [],
      prepare: async (world) => {
        const { subgoalId } = await agree(world);
        await world.chain.passTime(121 * DAY);
        return [subgoalId];
      },
    },
  ],
};

export const goalPlans: Rows = { ...mentors, ...proposals, ...suggestions, ...words, ...onSteps };
