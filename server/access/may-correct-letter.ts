import { mayList } from "./may-list.ts";
import { mayRead } from "./may-read.ts";
import type { Subject } from "./subject.ts";
import type { Viewer } from "./viewer.ts";

/** Who puts a debt from a letter right: who may list one, and sees what is there. */
export function mayCorrectLetter(viewer: Viewer, subject: Subject): boolean {
  return mayList(viewer, subject) && mayRead(viewer, subject, "letters");
}
