import { byPaper } from "../../access/by-paper.ts";
import type { What } from "../../access/may-read.ts";
import type { Subject } from "../../access/subject.ts";
import type { Viewer } from "../../access/viewer.ts";
import type { Services } from "../../services.ts";
import { writeAudit } from "../write-audit.ts";

/** Leaves a line for the person where somebody read this because of a signed paper, and nothing else lets them. */
export async function notePaperLook(
  services: Pick<Services, "database" | "keys">,
  viewer: Viewer,
  subject: Subject,
  read: readonly What[],
): Promise<void> {
  if (!subject.papers.has(viewer.address)) return;
  const purposes = new Set(read.map((what) => byPaper(viewer, subject, what)));
  for (const purpose of purposes) {
    if (!purpose) continue;
    const what = `paper-${purpose}`;
    await writeAudit(services, services.database, viewer.address, "read", what, [subject.address]);
  }
}
