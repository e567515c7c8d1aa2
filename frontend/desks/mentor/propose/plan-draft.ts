import { formatAmount } from "../../../../protocol/money/format-amount.ts";
import { parseAmount } from "../../../../protocol/money/parse-amount.ts";
import type { Pillar } from "../../../../protocol/wire/dossier-records.ts";
import type { Activity } from "../../../../protocol/wire/programme-api.ts";
import { endOfDay } from "../../../data/end-of-day.ts";
import type { ProposedStep } from "../../../transactions/propose-plan.ts";
import type { DueDays } from "./due-days.ts";

/** A step as it is being typed. */
export type StepDraft = {
  key: number;
  pillar: Pillar | "";
  text: string;
  reward: string;
  /** Done as a group too, with a reward of its own. */
  asGroup: boolean;
  groupReward: string;
  /** ISO date, or empty. */
  due: string;
};

export const MOST_STEPS = 20;

export type MissingInStep = "pillar" | "text" | "reward" | "groupReward" | "due" | "dueEarlier";

export function emptyStep(key: number): StepDraft {
  return { key, pillar: "", text: "", reward: "", asGroup: false, groupReward: "", due: "" };
}

/** The step that an idea begins as: in the resident's words, and as the list says where it was picked from that. */
export function stepOfIdea(key: number, text: string, activity: Activity | undefined): StepDraft {
  const own = { ...emptyStep(key), text: text.slice(0, 300) };
  if (!activity) return own;
  const { pillar, reward, groupReward } = activity;
  return {
    ...own,
    pillar,
    reward: formatAmount(BigInt(reward), "nl"),
    asGroup: groupReward !== null,
    groupReward: groupReward === null ? "" : formatAmount(BigInt(groupReward), "nl"),
  };
}

/** The step to propose, or what it still needs. */
export function readStep(
  draft: StepDraft,
  days: DueDays,
): { step: ProposedStep | null; missing: MissingInStep[] } {
  const missing: MissingInStep[] = [];
  const reward = centsOf(draft.reward);
  const groupReward = draft.asGroup ? centsOf(draft.groupReward) : 0n;
  const { pillar } = draft;
  if (pillar === "") missing.push("pillar");
  if (draft.text.trim() === "") missing.push("text");
  if (!reward) missing.push("reward");
  if (draft.asGroup && (!groupReward || groupTooLow(draft))) missing.push("groupReward");
  if (dueTooLate(draft, days)) missing.push("dueEarlier");
  else if (draft.due === "" || draft.due < days.first) missing.push("due");
  if (missing.length > 0 || pillar === "" || !reward || groupReward === null)
    return { step: null, missing };
  return {
    missing,
    step: { pillar, text: draft.text.trim(), reward, groupReward, dueAt: endOfDay(draft.due) },
  };
}

/** A group counts at least as much as one person alone: what is together is not worth less. */
export function groupTooLow({
  reward,
  groupReward,
}: Pick<StepDraft, "reward" | "groupReward">): boolean {
  const [own, group] = [centsOf(reward), centsOf(groupReward)];
  return own !== null && group !== null && group < own;
}

/** After the fund has ended, also in a year of five figures: the book would take it, and no fund waits that long. */
export function dueTooLate({ due }: Pick<StepDraft, "due">, { last }: DueDays): boolean {
  return due.length > last.length || due > last;
}

/** Coin cents that a plan sets apart: the larger reward of each step, as far as they can be read yet. */
export function reservedFor(drafts: readonly StepDraft[]): bigint {
  return drafts.reduce((sum, { reward, groupReward, asGroup }) => {
    const own = centsOf(reward) ?? 0n;
    const group = (asGroup && centsOf(groupReward)) || 0n;
    return sum + (group > own ? group : own);
  }, 0n);
}

function centsOf(text: string): bigint | null {
  const parsed = parseAmount(text);
  return parsed.kind === "amount" ? parsed.cents : null;
}
