import { db } from "ponder:api";
import { person } from "ponder:schema";
import { asc, isNotNull } from "ponder";
import { getAddress } from "viem";
import type { ApproversAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";

/** Every counsellor and representative whose yes somebody's offers wait for: for the server alone. */
export async function approversAnswer(): Promise<ApproversAnswer> {
  const head = await headNow();
  const rows = await db
    .selectDistinct({ approver: person.approver })
    .from(person)
    .where(isNotNull(person.approver))
    .orderBy(asc(person.approver));
  return { head, approvers: rows.map(({ approver }) => getAddress(approver!)) };
}
