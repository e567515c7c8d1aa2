/** Another member of the same enum (another role, another status), and arguments that change places. */
import type { Mutator } from "./change.ts";
import { rewrite } from "./change.ts";
import type { Node } from "./syntax.ts";
import { child, children, placeOf, typeOf, word } from "./syntax.ts";

/** Names of an enum's members, by its name. */
export type Enums = Map<string, string[]>;

export const members =
  (enums: Enums): Mutator =>
  (node) => {
    const owner = child(node, "expression");
    const [, name = ""] = /^type\(enum (?:\w+\.)?(\w+)\)$/.exec(typeOf(owner)) ?? [];
    const all = enums.get(name);
    if (node.nodeType !== "MemberAccess" || !all || !owner) return [];

    const at = all.indexOf(word(node, "memberName"));
    const next = all[(at + 1) % all.length];
    const last = all[(at + all.length - 1) % all.length];
    return [...new Set([next, last])].map((member) => ({
      place: placeOf(node),
      level: "expression",
      text: `${name}.${member ?? ""}`,
    }));
  };

export const swappedArguments: Mutator = (node, above, source) => {
  const kind = word(node, "kind");
  if (node.nodeType !== "FunctionCall" || kind === "typeConversion") return [];

  const given = children(node, "arguments");
  const start = placeOf(node).start;
  return pairs(given).flatMap(([one, other]) => {
    const whole = source.of(node);
    const [a, b] = [placeOf(one), placeOf(other)];
    const text =
      whole.slice(0, a.start - start) +
      source.of(other) +
      whole.slice(a.end - start, b.start - start) +
      source.of(one) +
      whole.slice(b.end - start);
    return text === whole ? [] : rewrite(node, text, above, source);
  });
};

/** Each argument with the next one of its type. */
function pairs(given: Node[]): [Node, Node][] {
  return given.flatMap((one, index) => {
    const other = given.slice(index + 1).find((each) => plainType(each) === plainType(one));
    return other && !plainType(one).startsWith("int_const") ? [[one, other] as [Node, Node]] : [];
  });
}

const plainType = (node: Node) => typeOf(node).replace(/ (?:memory|calldata|storage \w+)$/, "");
