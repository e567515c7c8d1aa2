/** Where what is said (.tree), what is tested (.t.sol) and what there is (contracts/) differ. */
import { readTree } from "./tree.ts";

export type Trio = {
  /** Path of the contract below contracts/, without its ending. */
  name: string;
  contract: string | undefined;
  test: string | undefined;
  tree: string | undefined;
};

export function problemsOf({ name, contract, test, tree }: Trio): string[] {
  const functions = contract === undefined ? [] : changingFunctions(contract);
  if (tree === undefined)
    return [
      ...functions.map((each) => `no tree says what ${each} does`),
      ...(test === undefined ? [] : ["the tests have no tree beside them"]),
    ];
  if (test === undefined) return ["the tree has no tests beside it"];

  const { title, sections, leaves } = readTree(tree);
  const named = new Set(sections.flatMap((section) => section.split(", ")));
  const tests = testNames(test);
  const wanted = leaves.map((leaf) => leaf.name);
  return [
    ...(isTitle(title, name) ? [] : [`the tree is called ${title}`]),
    ...functions.filter((each) => !named.has(each)).map((each) => `the tree has no ${each}`),
    ...leaves
      .filter((leaf) => !tests.includes(leaf.name))
      .map((leaf) => `no test_${leaf.name} for: ${leaf.path.join(" / ")}`),
    ...tests.filter((each) => !wanted.includes(each)).map((each) => `no leaf for test_${each}`),
    ...twice(wanted).map((each) => `two leaves for test_${each}`),
    ...twice(tests).map((each) => `two tests called test_${each}`),
  ];
}

/** A tree is called as its file, and may say more after a comma. */
const isTitle = (title: string, name: string) => title.split(",")[0] === name.split("/").at(-1);

const twice = (names: string[]) => names.filter((each, index) => names.indexOf(each) !== index);

/** Names of the tests in a file, without "test_" and "testFuzz_". */
const testNames = (solidity: string): string[] =>
  [...plain(solidity).matchAll(/\bfunction\s+test(?:Fuzz)?_?(\w+)\s*\(/g)].map(
    ([, name = ""]) => name,
  );

/** The functions of a file by which anyone outside can change something. */
function changingFunctions(solidity: string): string[] {
  const found = plain(solidity).matchAll(/\bfunction\s+(\w+)\s*\([^)]*\)([^{;]*)/g);
  return [...found]
    .filter(
      ([, , head = ""]) => /\b(external|public)\b/.test(head) && !/\b(view|pure)\b/.test(head),
    )
    .map(([, name = ""]) => name);
}

/** Without comments. */
const plain = (solidity: string) => solidity.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
