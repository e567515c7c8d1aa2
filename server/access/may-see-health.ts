import type { Viewer } from "./viewer.ts";

/** Who may see how each part of the house is: the office, which calls who mends it, and an auditor. Nothing there is about a person. */
export function maySeeHealth({ role, reads }: Pick<Viewer, "role" | "reads">): boolean {
  return role === "office" || reads === "auditor";
}
