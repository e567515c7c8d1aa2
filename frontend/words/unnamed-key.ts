/**
 * Who looked and has no name here, as far as the log says it by what it calls the look: the family, or who stands beside the person.
 * Null where it does not say.
 */
export function unnamedKey(what: string): "looks.family" | "looks.beside" | null {
  if (what === "family") return "looks.family";
  return what.startsWith("beside-") ? "looks.beside" : null;
}
