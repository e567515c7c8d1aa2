import { person } from "ponder:schema";
import { eq } from "ponder";
import type { Address } from "viem";
import type { LinesAnswer } from "../../../protocol/wire/index-answers.ts";
import { linesOf } from "./lines-of.ts";
import { peopleRows } from "./people-rows.ts";

/** An older page of a resident's history, or null for who is no resident or a cursor that is none. */
export async function linesAnswer(
  address: Address,
  before: string | undefined,
): Promise<LinesAnswer | null> {
  const cursor = /^(\d{1,9})-(\d{1,9})$/.exec(before ?? "");
  if (before !== undefined && cursor === null) return null;
  if ((await peopleRows(eq(person.address, address))).length === 0) return null;
  return linesOf(
    address,
    ["resident"],
    cursor ? { block: Number(cursor[1]), logIndex: Number(cursor[2]) } : undefined,
  );
}
