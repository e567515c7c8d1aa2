import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import { groupTooLow } from "../../mentor/propose/plan-draft.ts";
import type { Pillar } from "../../../../protocol/wire/dossier-records.ts";
import type { NewActivity } from "../../../../protocol/wire/programme-api.ts";

/** Something to do as it is being typed. */
export type ActivityDraft = {
  text: string;
  pillar: Pillar | "";
  reward: string;
  groupReward: string;
  rule: string;
  /** The number of a neighbourhood; empty for all. */
  neighbourhood: string;
};

export type MissingInActivity = "text" | "pillar" | "reward" | "groupReward" | "rule";

export const EMPTY_ACTIVITY: ActivityDraft = {
  text: "",
  pillar: "",
  reward: "",
  groupReward: "",
  rule: "",
  neighbourhood: "",
};

/** What to list, or what it still needs. */
export function readActivity(draft: ActivityDraft): {
  activity: NewActivity | null;
  missing: MissingInActivity[];
} {
  const { pillar, neighbourhood } = draft;
  const [text, rule] = [draft.text.trim(), draft.rule.trim()];
  const reward = centsOf(draft.reward);
  const inGroup = draft.groupReward.trim() !== "";
  const groupReward = inGroup ? centsOf(draft.groupReward) : null;
  const missing: MissingInActivity[] = [
    ...(text === "" ? (["text"] as const) : []),
    ...(pillar === "" ? (["pillar"] as const) : []),
    ...(reward === null ? (["reward"] as const) : []),
    ...(inGroup && (groupReward === null || groupTooLow(draft)) ? (["groupReward"] as const) : []),
    ...(rule === "" ? (["rule"] as const) : []),
  ];
  if (missing.length > 0 || pillar === "" || reward === null) return { activity: null, missing };
  const where = neighbourhood === "" ? null : Number(neighbourhood);
  return { activity: { text, pillar, reward, groupReward, rule, neighbourhood: where }, missing };
}

/** Coin cents above zero as the server takes them. */
function centsOf(text: string): string | null {
  const parsed = parseAmount(text);
  return parsed.kind === "amount" && parsed.cents > 0n ? `${parsed.cents}` : null;
}
