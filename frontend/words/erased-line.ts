import type { MyDataAnswer } from "../../protocol/wire/rights-api.ts";
import type { Say } from "./use-words.ts";

/** That everything was erased, when, and how much a law kept of it. */
export function erasedLine(
  { at, kept }: NonNullable<MyDataAnswer["erased"]>,
  say: Say<"ownForms">,
  dateOf: (at: number) => string,
): string {
  const date = dateOf(at);
  return kept === null
    ? say("data.erased", { date })
    : say("data.erased.kept", { date, count: kept });
}
