import type { Address } from "../../protocol/wire/basics.ts";
import type { objections } from "../dossier/tables.ts";

type Waiting = Pick<
  typeof objections.$inferSelect,
  "id" | "official" | "proposals" | "proposedBy" | "sentBackBy"
>;

/**
 * What this official can do now about objections without an answer: answer one's own, agree to a colleague's words, write
 * anew what came back. Under numbers alone: a reason names nobody.
 */
export function objectionsFor(open: readonly Waiting[], self: Address): string[] {
  const proposed = open.filter(({ proposedBy }) => proposedBy !== null);
  return [
    ...open.filter(({ official }) => official === self).map(({ id }) => `objection ${id}`),
    ...proposed
      .filter(({ proposedBy, sentBackBy }) => proposedBy !== self && sentBackBy === null)
      .map(({ id, proposals }) => `agree answer ${id} ${proposals}`),
    ...proposed
      .filter(({ proposedBy, sentBackBy }) => proposedBy === self && sentBackBy !== null)
      .map(({ id, proposals }) => `answer back ${id} ${proposals}`),
  ];
}
