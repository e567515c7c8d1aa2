/** Other numbers: 0, 1 and one more; and the other truth. */
import type { Mutator } from "./change.ts";
import { child, children, placeOf, typeOf, word } from "./syntax.ts";

const isNumber = (type: string) => type.startsWith("int_const ");
const isShift = (operator: string) => ["<<", ">>", "**"].includes(operator);

export const literals: Mutator = (node, above, source) => {
  const [parent] = above;
  const place = placeOf(node);
  const text = source.of(node);
  const type = typeOf(node);

  if (node.nodeType === "Literal" && type === "bool")
    return [{ place, level: "expression", text: text === "true" ? "false" : "true" }];

  // `address(0)` is changed as a whole: a choice between two numbers is no address.
  const converted = child(node, "expression") && children(node, "arguments")[0];
  if (word(node, "kind") === "typeConversion" && converted && isNumber(typeOf(converted))) {
    const start = placeOf(converted).start - place.start;
    const head = text.slice(0, start);
    return numbers(typeOf(converted), source.of(converted)).map((number) => ({
      place,
      level: "expression",
      text: `${head}${number})`,
    }));
  }

  // Of a sum of numbers the whole is changed, not its parts: the compiler sums it at any size.
  const isExpression = node.nodeType === "Literal" || node.nodeType === "BinaryOperation";
  if (!isExpression || !isNumber(type) || parent?.nodeType === "ArrayTypeName") return [];
  if (isNumber(typeOf(parent)) || word(parent, "kind") === "typeConversion") return [];
  const isBase = isShift(word(parent, "operator")) && child(parent, "leftExpression") === node;
  return numbers(type, text).map((number) => ({
    place,
    level: "expression",
    text: number,
    ...(isBase ? { cast: typeOf(parent) } : {}),
  }));
};

/** What stands in for a number; the compiler shortens long ones in its type, and they only get one more. */
function numbers(type: string, text: string): string[] {
  const value = type.slice("int_const ".length);
  if (value === "0") return ["1"];
  if (value === "1") return ["0", "2"];
  return ["0", "1", `${text} + 1`];
}
