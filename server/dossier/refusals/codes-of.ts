import { inArray } from "drizzle-orm";
import type { RefusalKind } from "../../../protocol/refusals/refusal-codes.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { Services } from "../../services.ts";
import { readRecords } from "../records/read-records.ts";
import { records } from "../tables.ts";

/** How many at once. */
const PART = 500;

/**
 * Which reason was chosen, by commitment, of the refusals where one was. Opens the records for this alone: the words go
 * nowhere, and whose are erased do not open any more.
 */
export async function codesOf(
  services: Services,
  kind: RefusalKind,
  commitments: readonly Hex[],
): Promise<Map<Hex, string>> {
  const codes = new Map<Hex, string>();
  for (let at = 0; at < commitments.length; at += PART) {
    const part = commitments.slice(at, at + PART);
    const found = await readRecords(
      services,
      inArray(records.commitment, part),
      (row) => row.kind === kind,
    );
    for (const { commitment, content } of found) {
      if ("code" in content && content.code) codes.set(commitment, content.code);
    }
  }
  return codes;
}
