import { db } from "ponder:api";
import { person } from "ponder:schema";
import { asc, eq, or } from "ponder";
import { getAddress, type Address } from "viem";
import type { BesideAnswer } from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";

/** Whose mentor, counsellor or representative somebody is: for the server alone, which decides who reads what of them. */
export async function besideAnswer(address: Address): Promise<BesideAnswer> {
  const head = await headNow();
  const rows = await db
    .select({ address: person.address })
    .from(person)
    .where(or(eq(person.mentor, address), eq(person.approver, address)))
    .orderBy(asc(person.address));
  return { head, people: rows.map((one) => getAddress(one.address)) };
}
