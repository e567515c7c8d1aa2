import { encodeAbiParameters, keccak256 } from "viem";
import type { Address, Hex, Seconds } from "../wire/basics.ts";

/** One version of a plan, as the resident is asked to accept it. */
export type PlanTerms = {
  planId: number;
  version: number;
  resident: Address;
  fundId: number;
  /** To the plan's words. */
  commitment: Hex;
  subgoals: {
    /** Coin cents. */
    reward: bigint;
    groupReward: bigint;
    dueAt: Seconds;
    commitment: Hex;
  }[];
};

const TERMS = [
  { type: "uint32" },
  { type: "uint16" },
  { type: "address" },
  { type: "uint24" },
  { type: "bytes32" },
  {
    type: "tuple[]",
    components: [
      { name: "reward", type: "uint40" },
      { name: "groupReward", type: "uint40" },
      { name: "dueAt", type: "uint40" },
      { name: "commitment", type: "bytes32" },
    ],
  },
] as const;

/**
 * What a resident agrees to, in one value: keccak256(abi.encode(planId, version, resident, fundId, commitment,
 * subgoals)), the same as GoalPlans.hashTerms. Compute it from the terms on the screen, never copy it from an answer.
 */
export function termsHashOf(terms: PlanTerms): Hex {
  const { planId, version, resident, fundId, commitment } = terms;
  const subgoals = terms.subgoals.map((step) => ({
    ...step,
    reward: Number(step.reward),
    groupReward: Number(step.groupReward),
  }));
  return keccak256(
    encodeAbiParameters(TERMS, [planId, version, resident, fundId, commitment, subgoals]),
  );
}
