/** Runs the tests against each mutant: first those beside its file, then all. */
import type { Compile } from "./compile.ts";
import type { Mutant } from "./find-mutants.ts";
import { enumsOf, findMutants } from "./find-mutants.ts";
import type { Project } from "./project.ts";
import { suiteFiles, testOf } from "./project.ts";
import type { RunTests } from "./run-tests.ts";
import { suitesIn } from "./run-tests.ts";
import { Source } from "./source.ts";
import { prepareSources } from "./prepare-sources.ts";
import type { Node } from "./syntax.ts";
import { weaveProject } from "./weave-project.ts";

/**
 * own: killed by the tests beside the file; others: by the tests of another file; survived: by none;
 * invalid: it does not compile, which is no mutant.
 */
export type Verdict = "own" | "others" | "survived" | "invalid";
export type Judged = { mutant: Mutant; verdict: Verdict };
type Tools = { compile: Compile; run: RunTests };

export type Field = { asts: Map<string, Node>; mutants: Mutant[] };

/** All mutants of all contract files. Throws when the contracts do not compile. */
export function fieldOf(project: Project, compile: Compile): Field {
  const trees = [...project.contracts.keys()];
  const { asts, errors } = compile(project.contracts, { trees });
  if (errors[0]) throw new Error(`The contracts do not compile: ${errors[0].message}`);
  const enums = enumsOf(asts.values());
  const mutants = [...project.contracts].flatMap(([path, content]) => {
    const ast = asts.get(path);
    return ast ? findMutants(ast, new Source(path, content), enums) : [];
  });
  return { asts, mutants };
}

/**
 * Yields a verdict per mutant, in the order of the mutants. Throws when a test fails without any, since
 * then a failing test says nothing.
 */
export async function* examine(
  project: Project,
  asts: Map<string, Node>,
  mutants: Mutant[],
  { compile, run }: Tools,
): AsyncGenerator<Judged> {
  if (mutants.length === 0) return;
  const numbers = new Map(mutants.map((mutant, index) => [mutant, index + 1]));
  const numberOf = (mutant: Mutant) => numbers.get(mutant) ?? 0;
  const { compiled, alone } = weaveProject(project, asts, mutants, numberOf, compile);

  const all = suitesIn(compiled, suiteFiles(project));
  const sound = await run(all);
  if (sound.failed.length > 0 || sound.passed === 0)
    throw new Error(`Without any mutant these fail: ${sound.failed.join(", ") || "no test ran"}`);

  for (const mutant of mutants) {
    const verdict = alone.has(mutant) ? await judgeAlone(mutant) : await judgeWoven(mutant);
    yield { mutant, verdict };
  }

  async function judgeWoven(mutant: Mutant): Promise<Verdict> {
    const own = all.filter(({ id }) => id.source === testOf(mutant.file));
    const others = all.filter(({ id }) => id.source !== testOf(mutant.file));
    const coinbase = numberOf(mutant);
    if ((await run(own, coinbase)).failed.length > 0) return "own";
    return (await run(others, coinbase)).failed.length > 0 ? "others" : "survived";
  }

  async function judgeAlone(mutant: Mutant): Promise<Verdict> {
    const source = new Source(mutant.file, project.contracts.get(mutant.file) ?? "");
    const text = source.with(mutant.place, mutant.text);
    const sources = prepareSources(project, new Map([[mutant.file, text]]));
    const own = suiteFiles(project).filter((path) => path === testOf(mutant.file));
    const rest = suiteFiles(project).filter((path) => path !== testOf(mutant.file));

    for (const [files, verdict] of [
      [own, "own"],
      [rest, "others"],
    ] as const) {
      if (files.length === 0) continue;
      const changed = compile(sources, { code: files });
      if (changed.errors.length > 0) return "invalid";
      if ((await run(suitesIn(changed, files))).failed.length > 0) return verdict;
    }
    return "survived";
  }
}
