/** Statements that are left out, and guards in the head of a function. */
import type { Mutator } from "./change.ts";
import { statementPlace } from "./change.ts";
import { child, placeOf, typeOf, word } from "./syntax.ts";

export const deletions: Mutator = (node, above, source) => {
  if (node.nodeType === "ModifierInvocation" && word(node, "kind") === "modifierInvocation")
    return [{ place: placeOf(node), level: "alone", text: "" }];

  // A require that is left out is a condition that always holds.
  const called = child(child(node, "expression"), "expression");
  if (word(called, "name") === "require") return [];

  // Nor does the compiler let a place in storage be used that nothing was put into.
  if (typeOf(child(child(node, "expression"), "leftHandSide")).endsWith("storage pointer"))
    return [];

  const place = statementPlace(node, above, source);
  return place ? [{ place, level: "statement", text: "" }] : [];
};
