/** Swapped operators. */
import type { Mutator } from "./change.ts";
import { rewrite } from "./change.ts";
import { child, placeOf, word } from "./syntax.ts";

/** The neighbours of each: one moves the border, one turns the sense. */
const BINARY: Record<string, string[]> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "&&": ["||"],
  "||": ["&&"],
  "&": ["|"],
  "|": ["&"],
  "^": ["&"],
  "<<": [">>"],
  ">>": ["<<"],
};
const ASSIGNED: Record<string, string> = { "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=" };
const UNARY: Record<string, string> = { "++": "--", "--": "++" };

export const operators: Mutator = (node, above, source) => {
  const operator = word(node, "operator");

  if (node.nodeType === "UnaryOperation" && operator in UNARY) {
    const text = source.of(node).replace(operator, UNARY[operator] ?? "");
    return rewrite(node, text, above, source);
  }
  const [left, right, others] =
    node.nodeType === "BinaryOperation"
      ? [child(node, "leftExpression"), child(node, "rightExpression"), BINARY[operator]]
      : [child(node, "leftHandSide"), child(node, "rightHandSide"), [ASSIGNED[operator] ?? ""]];
  if (!left || !right || !others) return [];

  const between = { start: placeOf(left).end, end: placeOf(right).start };
  return others
    .filter((other) => other !== "")
    .flatMap((other) => {
      const middle = source.of(between).replace(operator, other);
      const text = `${source.of(left)}${middle}${source.of(right)}`;
      return rewrite(node, text, above, source);
    });
};
