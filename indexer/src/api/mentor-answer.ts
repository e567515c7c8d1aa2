import { person, plan, staff, suggestion } from "ponder:schema";
import { and, eq, inArray } from "ponder";
import type { Address } from "viem";
import type { MentorAnswer } from "../../../protocol/wire/index-answers.ts";
import { fundTotals } from "./fund-rows.ts";
import { headNow } from "./head-now.ts";
import { peopleRows } from "./people-rows.ts";
import { planRows } from "./plan-rows.ts";
import { staffRows } from "./staff-rows.ts";
import { suggestionRows } from "./suggestion-rows.ts";

/** A mentor's caseload, or null for who is no staff and has no residents. */
export async function mentorAnswer(address: Address): Promise<MentorAnswer | null> {
  const head = await headNow();
  const [[record = null], people, funds] = await Promise.all([
    staffRows(eq(staff.address, address)),
    peopleRows(eq(person.mentor, address)),
    fundTotals(),
  ]);
  if (record === null && people.length === 0) return null;

  const residents = people.map((one) => one.address);
  const [plans, suggestions] =
    residents.length === 0
      ? [[], []]
      : await Promise.all([
          planRows(inArray(plan.resident, residents)),
          suggestionRows(
            and(inArray(suggestion.resident, residents), eq(suggestion.status, "open")),
          ),
        ]);
  return {
    head,
    staff: record,
    residents: people.map((one) => ({
      person: one,
      plans: plans.filter((each) => each.resident === one.address),
    })),
    suggestions,
    funds,
  };
}
