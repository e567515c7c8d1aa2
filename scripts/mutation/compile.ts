/** The compiler in this process: hardly an optimizer, since only meaning counts here, and any contract size. */
import solc from "solc";
import { type Import, readImport } from "../solc/read-import.ts";
import type { Node } from "./syntax.ts";

export type CompiledContract = {
  abi: { type: string; name?: string }[];
  evm: { bytecode: { object: string }; deployedBytecode: { object: string } };
};
export type CompileError = { message: string; path: string; start: number };
export type Compiled = {
  errors: CompileError[];
  asts: Map<string, Node>;
  /** By path, then by name. */
  contracts: Map<string, Record<string, CompiledContract>>;
};

type Said = {
  severity: string;
  formattedMessage: string;
  sourceLocation?: { file: string; start: number };
};
type Output = {
  errors?: Said[];
  sources?: Record<string, { ast?: Node }>;
  contracts?: Record<string, Record<string, CompiledContract>>;
};

/** @param sources Texts by path; what they import is read from `root` and its packages. */
export type Compile = (sources: ReadonlyMap<string, string>, wanted: Wanted) => Compiled;
/** The files whose trees, or whose code, are needed. */
export type Wanted = { trees: string[] } | { code: string[] };

/** Only what lets assembly with many variables compile: it moves some of them from the stack to memory. */
const OPTIMIZER = {
  enabled: false,
  details: { yul: true, yulDetails: { stackAllocation: true, optimizerSteps: ":" } },
};

export function compilerAt(root: string): Compile {
  const imported = new Map<string, Import>();
  const read = (path: string) => {
    const found = imported.get(path) ?? readImport(root, path);
    imported.set(path, found);
    return found;
  };

  return (sources, wanted) => {
    const selection =
      "trees" in wanted
        ? Object.fromEntries(wanted.trees.map((path) => [path, { "": ["ast"] }]))
        : Object.fromEntries(wanted.code.map((path) => [path, { "*": CODE }]));
    const input = {
      language: "Solidity",
      sources: Object.fromEntries([...sources].map(([path, content]) => [path, { content }])),
      settings: { evmVersion: "osaka", optimizer: OPTIMIZER, outputSelection: selection },
    };
    const said = (solc.compile as (input: string, imports: { import: typeof read }) => string)(
      JSON.stringify(input),
      { import: read },
    );
    const output = JSON.parse(said) as Output;
    const errors = (output.errors ?? []).filter(({ severity }) => severity === "error");
    return {
      errors: errors.map(({ formattedMessage, sourceLocation }) => ({
        message: formattedMessage,
        path: sourceLocation?.file ?? "",
        start: sourceLocation?.start ?? 0,
      })),
      asts: new Map(
        Object.entries(output.sources ?? {}).flatMap(([path, { ast }]) =>
          ast ? [[path, ast]] : [],
        ),
      ),
      contracts: new Map(Object.entries(output.contracts ?? {})),
    };
  };
}

const CODE = ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"];
