import type { Subject } from "../../access/subject.ts";
import type { Viewer } from "../../access/viewer.ts";

/** What a look at somebody's words is called in the log: of who reads them as one of the household it says so, for they have no name there. */
export function lookOf(viewer: Viewer, subject: Subject): "records" | "family" {
  const hasOther =
    viewer.role !== "none" ||
    viewer.address === subject.address ||
    viewer.address === subject.approver;
  return !hasOther && viewer.household !== 0 && viewer.household === subject.household
    ? "family"
    : "records";
}
