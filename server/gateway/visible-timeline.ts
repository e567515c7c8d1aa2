import type { Line } from "../../protocol/wire/basics.ts";
import type { LinesAnswer, ResidentAnswer } from "../../protocol/wire/index-answers.ts";

/** Which parts of a person's timeline may be seen, besides who and how much. */
export type TimelineParts = { goals: boolean; debts: boolean };

/** An answer of the index about a resident, without the parts that who asks may not see. */
export async function visibleTimeline(answer: Response, parts: TimelineParts): Promise<Response> {
  if (parts.goals && parts.debts) return answer;
  const about = (await answer.json()) as ResidentAnswer | LinesAnswer;
  const lines = about.lines.filter((line) => isVisible(line, parts));
  if (!("person" in about)) return Response.json({ ...about, lines });
  return Response.json({
    ...about,
    lines,
    ...(!parts.goals && { plans: [], suggestions: [] }),
    ...(!parts.debts && { debts: [], offers: [], debtsHidden: true }),
  });
}

function isVisible({ contract, event }: Line, { goals, debts }: TimelineParts): boolean {
  if (contract === "GoalPlans") return goals || event === "MentorAssigned";
  const ofDebts =
    contract === "DebtRegister" || contract === "Redemptions" || event.startsWith("Hold");
  return debts || !ofDebts;
}
