import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** Who writes down a debt from a letter: the resident, and the mentor at the table, who need not see the others. */
export function mayList(viewer: Viewer, subject: Subject): boolean {
  return (
    viewer.address === subject.address ||
    (viewer.role === "mentor" && viewer.address === subject.mentor)
  );
}
