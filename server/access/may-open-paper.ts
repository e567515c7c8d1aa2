import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Who may say that a signed paper of this person lies before them, and read for a day what it is about: the office, which
 * fills it in; a second official only while a step of another organisation waits for a second yes. Nobody for themselves.
 * @param waiting The organisations of whose officials a step waits now.
 */
export function mayOpenPaper(
  { address, role, organisation }: Viewer,
  subject: Subject,
  waiting: readonly number[],
): boolean {
  if (address === subject.address) return false;
  if (role === "office") return true;
  return role === "second" && waiting.some((one) => one !== organisation);
}
