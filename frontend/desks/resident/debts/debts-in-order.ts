import type { DebtRow } from "../../../../protocol/wire/index-answers.ts";

const RANK: { [status in DebtRow["status"]]: number } = {
  registered: 0,
  recognised: 1,
  disputed: 2,
  settled: 3,
  withdrawn: 4,
};

/** Bills that can shrink first, what is finished last; otherwise the order in which they came. */
export function debtsInOrder(debts: readonly DebtRow[]): DebtRow[] {
  return [...debts].sort((a, b) => RANK[a.status] - RANK[b.status] || a.id - b.id);
}
