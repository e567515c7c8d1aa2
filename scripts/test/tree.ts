/**
 * A .tree file says in plain words what a contract does: a section per function, conditions under it
 * (given a state, when a call), and at the end what should happen. Each of these leaves is one test,
 * whose name is the way to the leaf:
 *
 *     Holds
 *     └── release
 *         ├── given it was released before
 *         │   └── it should revert                  test_Release_RevertGiven_ItWasReleasedBefore
 *         ├── when the caller is the owner
 *         │   └── it should return everything       test_Release_When_TheCallerIsTheOwner
 *         └── it should leave a record              test_Release_ShouldLeaveARecord
 */
type Branch = { words: string; branches: Branch[] };

export type Tree = { title: string; sections: string[]; leaves: Leaf[] };
/** @param path Section, conditions and outcome. @param name The test's name without its "test_" or "testFuzz_". */
type Leaf = { path: string[]; name: string };

const CONDITION = /^(given|when|for) /;
const STEP = 4;

/** Throws on a line that hangs on nothing. */
export function readTree(text: string): Tree {
  const [title = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const root: Branch = { words: title.trim(), branches: [] };
  const way = [root];
  for (const line of lines) {
    const [, stem = "", words = ""] = /^((?:│ {3}| {4})*[├└]── )(.+)$/.exec(line) ?? [];
    const parent = way[stem.length / STEP - 1];
    if (!parent) throw new Error(`This line hangs on nothing: "${line}"`);
    const branch = { words: words.trim(), branches: [] };
    parent.branches.push(branch);
    way.splice(stem.length / STEP, way.length, branch);
  }
  return {
    title: root.words,
    sections: root.branches.map(({ words }) => words),
    leaves: root.branches.flatMap((section) => leavesOf(section, [], [])),
  };
}

function leavesOf(branch: Branch, path: string[], siblings: Branch[]): Leaf[] {
  const way = [...path, branch.words];
  if (branch.branches.length > 0)
    return branch.branches.flatMap((each) => leavesOf(each, way, branch.branches));
  return [{ path: way, name: nameOf(way, siblings) }];
}

/** Says what should happen only where the conditions alone do not tell: a revert is told by its condition. */
function nameOf(path: string[], siblings: Branch[]): string {
  const [section = "", ...rest] = path;
  const outcome = rest.pop() ?? "";
  const conditions = rest.map((words) => {
    const [head = ""] = CONDITION.exec(words) ?? [];
    return head === "" ? camel(words) : `${camel(head)}_${camel(words.slice(head.length))}`;
  });
  const alike = siblings.filter(
    ({ words, branches }) => branches.length === 0 && isRevert(words) === isRevert(outcome),
  );
  const isTold = conditions.length > 0 && (isRevert(outcome) ? alike : siblings).length === 1;
  const last = conditions.pop();
  const reverts = isRevert(outcome) ? "Revert" : "";
  const told = last === undefined ? [] : [...conditions, `${reverts}${last}`];
  const said = isTold ? [] : [camel(outcome.replace(/^it /, ""))];
  return [camel(section), ...told, ...said].join("_");
}

const isRevert = (words: string) => /^it should( always)? revert\b/.test(words);

/** "the caller's role" becomes TheCallersRole, "hold MENTOR" becomes HoldMentor. */
const camel = (words: string): string =>
  words
    .replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (/^[\p{Lu}\p{N}]+$/u.test(word) ? word.toLowerCase() : word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
