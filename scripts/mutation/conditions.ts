/** Conditions that are turned around, always hold, or never do. */
import type { Mutator } from "./change.ts";
import { child, children, placeOf, typeOf, word } from "./syntax.ts";

/** Operators whose swap turns the condition around already. */
const TURNED = ["<", "<=", ">", ">=", "==", "!="];

export const conditions: Mutator = (node, _above, source) => {
  switch (node.nodeType) {
    case "IfStatement":
    case "Conditional":
      return change("condition", ["true", "false"]);
    case "ForStatement":
    case "WhileStatement":
      return change("condition", ["false"]);
    case "Return":
      return change("expression", []);
    case "FunctionCall":
      return word(child(node, "expression"), "name") === "require" ? required() : [];
    default:
      return [];
  }

  function change(name: string, constants: string[]) {
    const condition = child(node, name);
    return condition ? changes(condition, constants) : [];
  }

  function required() {
    const [condition] = children(node, "arguments");
    return condition ? changes(condition, ["true"]) : [];
  }

  function changes(condition: typeof node, constants: string[]) {
    if (typeOf(condition) !== "bool") return [];
    const isTurned = TURNED.includes(word(condition, "operator"));
    const isNot = word(condition, "operator") === "!";
    const text = source.of(condition);
    const turned = isNot ? text.slice(1) : `!(${text})`;
    return [...(isTurned || condition.nodeType === "Literal" ? [] : [turned]), ...constants].map(
      (each) => ({ place: placeOf(condition), level: "expression" as const, text: each }),
    );
  }
};
