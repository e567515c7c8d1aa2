import { db } from "ponder:api";
import { line } from "ponder:schema";
import { asc, inArray } from "ponder";
import type { Move } from "./homes-of.ts";

/** Every enrolment and move of the book, in the order of the chain. */
export async function movesInOrder(): Promise<Move[]> {
  const rows = await db
    .select()
    .from(line)
    .where(inArray(line.event, ["ResidentEnrolled", "ResidentMoved"]))
    .orderBy(asc(line.block), asc(line.logIndex));
  return rows.map(({ args, time }) => {
    const { resident, household, neighbourhood } = args as { [name: string]: string };
    return {
      resident: resident!,
      household: Number(household),
      neighbourhood: Number(neighbourhood),
      at: time,
    };
  });
}
