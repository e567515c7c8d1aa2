import type { PaperPurpose } from "../../protocol/wire/help-api.ts";
import { mayRead } from "./may-read.ts";
import type { What } from "./may-read.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** Because of which signed paper somebody may read this, where nothing else lets them; null where something else does. */
export function byPaper(viewer: Viewer | null, subject: Subject, what: What): PaperPurpose | null {
  if (!viewer || mayRead(viewer, { ...subject, papers: new Map() }, what)) return null;
  const purposes = [...(subject.papers.get(viewer.address) ?? [])];
  const alone = (purpose: PaperPurpose) => new Map([[viewer.address, new Set([purpose])]]);
  return purposes.find((one) => mayRead(viewer, { ...subject, papers: alone(one) }, what)) ?? null;
}
