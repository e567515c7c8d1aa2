/**
 * `npm run test:mutation`: breaks the contracts in every small way there is (a mutant each) and sees
 * whether a test fails. A mutant that no test kills is a rule that no test guards, or it changes nothing:
 * then test/mutation.equivalent.json says why.
 */
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { compilerAt } from "./mutation/compile.ts";
import type { Judged } from "./mutation/examine.ts";
import { examine, fieldOf } from "./mutation/examine.ts";
import type { Lock } from "./mutation/lock.ts";
import { hashOf, readLock, readReasons, recordOf, writeLock } from "./mutation/lock.ts";
import { readProject } from "./mutation/project.ts";
import { testRunner } from "./mutation/run-tests.ts";
import { sample } from "./mutation/sample.ts";
import { problemsOf } from "./mutation/verdict.ts";

/** What --check examines at most: one to two minutes. */
const MOST_CHECKED = 600;

const HELP = `npm run test:mutation [-- options]

Examines every mutant of each contract file that changed, itself or the tests beside it, since it was last
examined, and keeps what came of it in test/mutation.lock.json (file by file: it may be stopped and goes on
there). Fails on a survivor that test/mutation.equivalent.json gives no reason for.

  --only WORDS  only the files whose path holds these words
  --again       also files that did not change
  --check       writes nothing; of more than ${MOST_CHECKED} mutants a sample, the same each time (npm test)
  --root DIR    another project, for the tests of this script
  --help        this text`;

const { values: flags } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    again: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    root: { type: "string", default: fileURLToPath(new URL("..", import.meta.url)) },
    help: { type: "boolean", default: false },
  },
});

async function main(root: string): Promise<boolean> {
  const project = readProject(root);
  const compile = compilerAt(root);
  const { asts, mutants } = fieldOf(project, compile);
  const paths = [...new Set(mutants.map(({ file }) => file))];
  const lock: Lock = Object.fromEntries(
    Object.entries(readLock(root)).filter(([path]) => paths.includes(path)),
  );
  const changed = paths
    .filter((path) => path.includes(flags.only))
    .filter((path) => flags.again || lock[path]?.hash !== hashOf(project, path));

  const found = mutants.filter(({ file }) => changed.includes(file));
  const chosen = flags.check ? sample(found, MOST_CHECKED) : found;
  console.log(
    `${mutants.length} mutants in ${paths.length} files, ${changed.length} files changed.`,
  );
  if (chosen.length < found.length)
    console.log(`A sample of ${chosen.length} of ${found.length}; npm run test:mutation does all.`);

  const judged: Judged[] = [];
  const tools = { compile, run: await testRunner(root) };
  for await (const each of examine(project, asts, chosen, tools)) {
    judged.push(each);
    if (each.verdict === "survived") console.log(`  survived  ${each.mutant.id}`);
    const isLast = chosen[judged.length]?.file !== each.mutant.file;
    if (isLast && !flags.check) keep(each.mutant.file);
  }

  const fresh = new Set(changed);
  const kept = Object.fromEntries(Object.entries(lock).filter(([path]) => !fresh.has(path)));
  const ids = new Set(mutants.map(({ id }) => id));
  const problems = problemsOf(kept, judged, readReasons(root), ids);
  for (const problem of problems) console.log(`✗ ${problem}`);
  const sum = (name: "mutants" | "killed") =>
    Object.values(lock).reduce((total, record) => total + record[name], 0);
  console.log(
    `On record: ${sum("killed")} of ${sum("mutants")} killed. ${problems.length} problems.`,
  );
  return problems.length === 0;

  function keep(path: string): void {
    const ofFile = judged.filter(({ mutant }) => mutant.file === path);
    const record = recordOf(hashOf(project, path), ofFile);
    lock[path] = record;
    writeLock(root, lock);
    console.log(
      `${path}: ${record.killed} of ${record.mutants}, ${record.byOwnTests} by its own tests`,
    );
  }
}

if (flags.help) console.log(HELP);
else process.exit((await main(flags.root)) ? 0 : 1);
