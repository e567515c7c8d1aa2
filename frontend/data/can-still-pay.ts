import type { SubgoalRow } from "../../protocol/wire/index-answers.ts";

/** Whether a step can still pay its reward: by the book what was undone, dropped or left too long never does. */
export function canStillPay(status: SubgoalRow["status"]): boolean {
  return ["agreed", "reported", "sentBack", "earned"].includes(status);
}
