import type { RefusalKind } from "../../protocol/refusals/refusal-codes.ts";
import type { WordKey } from "./rooms.ts";

/** The word for a reason that was chosen. */
export function refusalKey(kind: RefusalKind, code: string): WordKey<"refusals"> {
  return `code.${kind}.${code}` as WordKey<"refusals">;
}
