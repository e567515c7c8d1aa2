/** The contracts of a project and the tests beside them. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Project = {
  root: string;
  /** Texts of contracts/, by path. */
  contracts: Map<string, string>;
  /** Texts of test/contracts/, by path. */
  tests: Map<string, string>;
};

export function readProject(root: string): Project {
  const read = (pattern: string) =>
    new Map(
      globSync(pattern, { cwd: root })
        .sort()
        .map((path) => [path, readFileSync(join(root, path), "utf8")]),
    );
  return { root, contracts: read("contracts/**/*.sol"), tests: read("test/contracts/**/*.sol") };
}

/** Where the tests of a contract file stand. */
export const testOf = (contract: string): string => `test/${contract.replace(/\.sol$/, ".t.sol")}`;

export const suiteFiles = ({ tests }: Project): string[] =>
  [...tests.keys()].filter((path) => path.endsWith(".t.sol"));
