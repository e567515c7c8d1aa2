/** A project with all its mutants woven in, compiled once. */
import type { Compile, Compiled, CompileError } from "./compile.ts";
import type { Mutant } from "./find-mutants.ts";
import type { Project } from "./project.ts";
import { suiteFiles } from "./project.ts";
import { Source } from "./source.ts";
import { prepareSources } from "./prepare-sources.ts";
import type { Node } from "./syntax.ts";
import type { Woven } from "./weave.ts";
import { weave } from "./weave.ts";

/** A choice that does not compile takes its mutants out; that uncovers a next one only so often. */
const MOST_ROUNDS = 12;

/** `alone`: the mutants that could not be woven. */
export type Loom = { compiled: Compiled; alone: ReadonlySet<Mutant> };

export function weaveProject(
  project: Project,
  asts: Map<string, Node>,
  mutants: Mutant[],
  numberOf: (mutant: Mutant) => number,
  compile: Compile,
): Loom {
  const alone = new Set(mutants.filter(({ level }) => level === "alone"));

  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const woven = mutants.filter((mutant) => !alone.has(mutant));
    const texts = new Map<string, Woven>();
    for (const [path, content] of project.contracts) {
      const inside = woven.filter(({ file }) => file === path);
      const ast = asts.get(path);
      if (inside.length > 0 && ast)
        texts.set(path, weave(ast, new Source(path, content), inside, numberOf));
    }
    const changed = new Map([...texts].map(([path, { text }]) => [path, text]));
    const compiled = compile(prepareSources(project, changed), { code: suiteFiles(project) });
    if (compiled.errors.length === 0) return { compiled, alone };

    for (const error of compiled.errors) for (const each of blamed(error, texts)) alone.add(each);
  }
  throw new Error(`The woven contracts do not compile after ${MOST_ROUNDS} rounds.`);
}

function blamed(error: CompileError, texts: Map<string, Woven>): Mutant[] {
  const mutants = texts.get(error.path)?.at(error.start) ?? [];
  if (mutants.length === 0) throw new Error(`The woven contracts do not compile: ${error.message}`);
  return mutants;
}
