import type { Address } from "../../protocol/wire/basics.ts";
import type { PaperChoiceChange } from "../../protocol/wire/help-api.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Who moves a choice that the office entered from paper: an official of another organisation confirms it, either does it after
 * its wait, and whoever it is about or any official stops it. Nobody confirms or does their own.
 * @param choice Whose it is, and the organisation of who entered it.
 */
export function mayChangeChoice(
  { address, role, organisation }: Viewer,
  choice: { resident: Address; organisation: number },
  change: PaperChoiceChange["change"],
): boolean {
  const isOwn = address === choice.resident;
  const isHelper = role === "office" || role === "second";
  switch (change) {
    case "stop":
      return isOwn || isHelper || role === "counsellor";
    case "confirm":
      return !isOwn && isHelper && organisation !== choice.organisation;
    case "perform":
      return !isOwn && isHelper;
  }
}
