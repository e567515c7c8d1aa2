/** One way to break a file: what a mutator finds. */
import type { Source } from "./source.ts";
import type { Node, Place } from "./syntax.ts";
import { placeOf, typeOf, word } from "./syntax.ts";

/**
 * How a change can be switched on and off: by a choice between two expressions, by an if around a
 * statement, or not at all (`alone`): then it is compiled by itself.
 */
export type Level = "expression" | "statement" | "alone";

export type Change = {
  place: Place;
  level: Level;
  /** What takes the place; empty for a statement that is left out. */
  text: string;
  /** A type that what stands there is turned into first, where a choice would make it smaller. */
  cast?: string;
};

export type Mutator = (node: Node, above: Node[], source: Source) => Change[];

const STATEMENTS = ["ExpressionStatement", "EmitStatement", "RevertStatement"];

/** A statement with its semicolon, or undefined for what only looks like one (the step of a loop). */
export function statementPlace(node: Node, above: Node[], source: Source): Place | undefined {
  if (!STATEMENTS.includes(node.nodeType)) return undefined;
  const loop = above[0];
  if (loop?.nodeType === "ForStatement" && loop["body"] !== node) return undefined;
  const { start, end } = placeOf(node);
  const rest = /^\s*;/.exec(source.text.slice(end));
  return rest ? { start, end: end + rest[0].length } : undefined;
}

/** An expression written otherwise. What has no value of its own is changed as the statement around it. */
export function rewrite(node: Node, text: string, above: Node[], source: Source): Change[] {
  const place = placeOf(node);
  const type = typeOf(node);
  if (type !== "tuple()" && !isError(node, above)) return [{ place, level: "expression", text }];

  const at = above.findIndex((each) => STATEMENTS.includes(each.nodeType));
  const statement = above[at];
  if (statement === undefined) return [];
  const whole = statementPlace(statement, above.slice(at + 1), source);
  if (whole === undefined) return [];
  const before = source.of({ start: whole.start, end: place.start });
  const after = source.of({ start: place.end, end: whole.end });
  return [{ place: whole, level: "statement", text: before + text + after }];
}

/** The error that a require or a revert names: it is no value. */
function isError(node: Node, [parent]: Node[]): boolean {
  if (typeOf(node) === "error" || parent?.nodeType === "RevertStatement") return true;
  const called = parent?.["expression"] as Node | undefined;
  const args = parent?.["arguments"];
  return word(called, "name") === "require" && Array.isArray(args) && args[1] === node;
}
