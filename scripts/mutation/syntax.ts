/** Reading solc's syntax tree, of which only a little is known here. */
export type Node = { nodeType: string; src: string; [key: string]: unknown };

/** Bytes of a source file, `end` excluded. */
export type Place = { start: number; end: number };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "nodeType" in value && "src" in value;

export function placeOf(node: Node): Place {
  const [start = 0, length = 0] = node.src.split(":").map(Number);
  return { start, end: start + length };
}

/** A named child, or undefined. */
export function child(node: Node | undefined, name: string): Node | undefined {
  const value = node?.[name];
  return isNode(value) ? value : undefined;
}

/** A named list of children; places left open in a tuple are left out. */
export function children(node: Node, name: string): Node[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** A named word of a node, such as its operator, or "". */
export function word(node: Node | undefined, name: string): string {
  const value = node?.[name];
  return typeof value === "string" ? value : "";
}

/** The type that the compiler found, such as "uint40" or "enum Role". */
export function typeOf(node: Node | undefined): string {
  const found = node?.["typeDescriptions"] as { typeString?: string } | undefined;
  return found?.typeString ?? "";
}

/** All direct children, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode)
    .sort((a, b) => placeOf(a).start - placeOf(b).start);
}

/** Visits a node and all below it; `above` is nearest first. A visitor that says false is not followed. */
export function walk(
  node: Node,
  visit: (node: Node, above: Node[]) => boolean,
  above: Node[] = [],
): void {
  if (!visit(node, above)) return;
  for (const each of childrenOf(node)) walk(each, visit, [node, ...above]);
}
