import { debt } from "ponder:schema";
import { eq } from "ponder";
import type { OfficeAnswer } from "../../../protocol/wire/index-answers.ts";
import { agreementRows } from "./agreement-rows.ts";
import { debtRows } from "./debt-rows.ts";
import { fundRows } from "./fund-rows.ts";
import { headNow } from "./head-now.ts";
import { peopleRows } from "./people-rows.ts";
import { staffRows } from "./staff-rows.ts";

/** The programme desk: everybody, and what needs the office. */
export async function officeAnswer(): Promise<OfficeAnswer> {
  const head = await headNow();
  const [people, staff, funds, agreements, disputedDebts] = await Promise.all([
    peopleRows(),
    staffRows(),
    fundRows(),
    agreementRows(),
    debtRows(eq(debt.status, "disputed")),
  ]);
  return { head, people, staff, funds, agreements, disputedDebts };
}
