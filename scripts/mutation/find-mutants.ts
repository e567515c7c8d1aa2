/** All mutants of a file, each with a name that survives when lines move. */
import type { Change, Mutator } from "./change.ts";
import { conditions } from "./conditions.ts";
import { deletions } from "./deletions.ts";
import { literals } from "./literals.ts";
import { operators } from "./operators.ts";
import type { Source } from "./source.ts";
import { decode } from "./source.ts";
import type { Enums } from "./swaps.ts";
import { members, swappedArguments } from "./swaps.ts";
import type { Node } from "./syntax.ts";
import { child, children, placeOf, walk, word } from "./syntax.ts";

/** `id` is what a person reads and lists: file, function, what was written, what stands there now. */
export type Mutant = Change & { id: string; file: string };

/** Where nothing acts. */
const DECLARATIONS = [
  "PragmaDirective",
  "ImportDirective",
  "StructuredDocumentation",
  "EventDefinition",
  "ErrorDefinition",
  "StructDefinition",
  "EnumDefinition",
  "UsingForDirective",
  "InheritanceSpecifier",
  "OverrideSpecifier",
  "ParameterList",
  "InlineAssembly",
];
const NAMED = ["FunctionDefinition", "ModifierDefinition", "VariableDeclaration"];

export function findMutants(ast: Node, source: Source, enums: Enums): Mutant[] {
  const mutators: Mutator[] = [
    operators,
    literals,
    conditions,
    deletions,
    members(enums),
    swappedArguments,
  ];
  const found = new Map<string, Mutant>();
  const times = new Map<string, number>();

  walk(ast, (node, above) => {
    if (DECLARATIONS.includes(node.nodeType)) return false;
    for (const change of mutators.flatMap((mutate) => mutate(node, above, source))) {
      const { start, end } = change.place;
      const key = `${start}:${end}:${change.text}`;
      if (found.has(key)) continue;
      const name = nameOf(change, [node, ...above], source);
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      const id = time === 1 ? name : `${name} #${time}`;
      const level = cannotChoose(above) ? "alone" : change.level;
      found.set(key, { ...change, level, id, file: source.path });
    }
    return true;
  });
  return [...found.values()];
}

export function enumsOf(asts: Iterable<Node>): Enums {
  const enums: Enums = new Map();
  for (const ast of asts)
    walk(ast, (node) => {
      const names = children(node, "members").map((member) => word(member, "name"));
      if (node.nodeType === "EnumDefinition") enums.set(word(node, "name"), names);
      return node.nodeType === "SourceUnit" || node.nodeType === "ContractDefinition";
    });
  return enums;
}

/** Constants of a library and of a file must be known to the compiler. */
function cannotChoose(above: Node[]): boolean {
  const constant = above.find((node) => node.nodeType === "VariableDeclaration");
  if (constant?.["constant"] !== true) return false;
  const home = above.find((node) => node.nodeType === "ContractDefinition");
  return home === undefined || word(home, "contractKind") === "library" || !fitsOneWord(constant);
}

/** Only such constants can become immutable, which a choice needs. */
const fitsOneWord = (constant: Node) =>
  child(constant, "typeName")?.nodeType === "ElementaryTypeName" &&
  !["string", "bytes"].includes(word(child(constant, "typeName"), "name"));

function nameOf(change: Change, [...nodes]: Node[], source: Source): string {
  const place = source.path.replace(/^.*?contracts\//, "").replace(/\.sol$/, "");
  const home = nodes.filter((node) => NAMED.includes(node.nodeType)).at(-1);
  const name = home ? word(home, "name") || word(home, "kind") : "";
  const plain = (text: string) => decode(text).replace(/\s+/g, " ").trim();
  const { start } = change.place;
  const before = home && placeOf(home).start <= start ? `.${name}` : "";
  return `${place}${before}: ${plain(source.of(change.place))} → ${plain(change.text) || "nothing"}`;
}
