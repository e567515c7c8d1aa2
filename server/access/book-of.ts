import type { Services } from "../services.ts";
import { deskOf } from "./desk-of.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** The book and the log, for who asks: about nobody, but an auditor says first why. */
export async function bookOf(
  { auditors }: Pick<Services, "auditors">,
  { address, reads }: Viewer,
): Promise<Subject> {
  const own = deskOf(address);
  return reads === "auditor" ? { ...own, auditors: await auditors.of(address) } : own;
}
