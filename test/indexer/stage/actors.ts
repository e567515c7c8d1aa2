import { keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

/** The key of one of them, who owns nothing anywhere. */
export const keyOf = (name: string) => keccak256(toHex(`test/indexer ${name}`));

/** The same people in every run. */
const actor = (name: string) => privateKeyToAccount(keyOf(name));

export const actors = {
  deployer: actor("deployer"),
  official: actor("official"),
  secondOfficial: actor("second official"),
  mentor: actor("mentor"),
  nextMentor: actor("next mentor"),
  colleague: actor("colleague"),
  counsellor: actor("counsellor"),
  creditor: actor("creditor"),
  energy: actor("energy"),
  resident: actor("resident"),
  partner: actor("partner"),
  neighbour: actor("neighbour"),
  newcomer: actor("newcomer"),
  stranger: actor("stranger"),
} as const;

export type Actor = (typeof actors)[keyof typeof actors];
