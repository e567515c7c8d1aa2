import { mayList } from "./may-list.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** Who adds a photo of a step or a letter: the resident, and the mentor at the table. Never asked of anybody. */
export const mayPhotograph = mayList;

/** Who takes a photo away: the person it is about, and the mentor who added it. */
export function mayRemovePhoto(viewer: Viewer, subject: Subject, by: string): boolean {
  return (
    viewer.address === subject.address || (by === viewer.address && mayPhotograph(viewer, subject))
  );
}
