import { byPaper } from "../../access/by-paper.ts";
import type { What } from "../../access/may-read.ts";
import type { Subject } from "../../access/subject.ts";
import { noteLook, type Looker, type Lookout } from "../note-look.ts";

/** Leaves a line for the person where somebody read this because of a signed paper, and nothing else lets them. */
export async function notePaperLook(
  services: Lookout,
  looker: Looker,
  subject: Subject,
  read: readonly What[],
): Promise<void> {
  const { viewer } = looker;
  if (!subject.papers.has(viewer.address)) return;
  const purposes = new Set(read.map((what) => byPaper(viewer, subject, what)));
  for (const purpose of purposes) {
    if (purpose) await noteLook(services, looker, `paper-${purpose}`, [subject.address]);
  }
}
