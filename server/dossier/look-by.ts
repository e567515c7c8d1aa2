import type { Viewer } from "../access/viewer.ts";

/**
 * What a look is called in the log. Who works here or looks along for somebody stands there by name. Of the others who read of
 * somebody else, the family is told apart already; who is left stands beside the person, as a representative does who has no role.
 */
export function lookBy({ role, reads }: Pick<Viewer, "role" | "reads">, read: string): string {
  const hasName = role !== "none" || reads !== null;
  return hasName || read === "family" ? read : `beside-${read}`;
}
