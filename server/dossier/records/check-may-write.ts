import { mayWrite } from "../../access/may-write.ts";
import { subjectOf } from "../../access/subject-of.ts";
import type { NewRecord } from "../../../protocol/wire/dossier-api.ts";
import { Problem } from "../../problems/problem.ts";
import type { Services } from "../../services.ts";
import type { actingAccount } from "../../session/acting-account.ts";
import { knowsResident } from "../claims/knows-resident.ts";

type Acting = Awaited<ReturnType<typeof actingAccount>>;

/** @throws Problem not-allowed or not-enrolled where who acts may not write such words about that person. */
export async function checkMayWrite(
  services: Services,
  { viewer, facts }: Acting,
  record: NewRecord,
): Promise<void> {
  const knows = await knowsResident(services, facts, viewer, record.subject);
  const subject = await subjectOf(services, facts, record.subject, knows ? viewer.address : null);
  if (!mayWrite(viewer, subject, record.kind)) throw new Problem("not-allowed");

  const own = viewer.address === subject.address && record.kind !== "person";
  if (own && (await facts.statusOf(viewer.address)) === "none") throw new Problem("not-enrolled");
}

/** One record of each person and kind: what the right to write depends on. */
export function oneOfEach(records: readonly NewRecord[]): NewRecord[] {
  return [...new Map(records.map((one) => [`${one.subject} ${one.kind}`, one])).values()];
}
