import type { Head } from "../../protocol/wire/basics.ts";
import type {
  ApproversAnswer,
  DebtsAnswer,
  OfficeAnswer,
} from "../../protocol/wire/index-answers.ts";
import { askIndex } from "../gateway/ask-index.ts";

/** What the office sees and works on: its desk, whose yes offers wait for, and every bill that is not right. */
export type WholeOffice = OfficeAnswer &
  Pick<ApproversAnswer, "approvers"> & { disputedDebts: DebtsAnswer["debts"] };

/** Reads all of it from the index. */
export async function officeAt(indexUrl: string): Promise<WholeOffice> {
  const ask = async <Answer>(path: string) =>
    (await (await askIndex(indexUrl, path)).json()) as Answer;
  const heads: Head[] = [];
  const disputed = async () => {
    const debts: DebtsAnswer["debts"] = [];
    for (let after: string | null = ""; after !== null;) {
      const page: DebtsAnswer = await ask<DebtsAnswer>(
        `/office/disputes?limit=1000${after && `&after=${after}`}`,
      );
      heads.push(page.head);
      debts.push(...page.debts);
      after = page.next;
    }
    return debts;
  };
  const [office, beside, disputedDebts] = await Promise.all([
    ask<OfficeAnswer>("/office"),
    ask<ApproversAnswer>("/approvers"),
    disputed(),
  ]);
  // What is read later may know more: all of it was seen up to the oldest of these.
  const [head] = [office.head, beside.head, ...heads].sort((a, b) => a.block - b.block);
  return { ...office, head: head!, approvers: beside.approvers, disputedDebts };
}
