/** Hardhat's runner of Solidity tests, called in this process. */
import type { Artifact, SuiteResult } from "@nomicfoundation/edr";
import {
  CollectStackTraces,
  EdrContext,
  FsAccessPermission,
  L1_CHAIN_TYPE,
  l1SolidityTestRunnerFactory,
  TestStatus,
} from "@nomicfoundation/edr";
import { join } from "node:path";
import type { Compiled } from "./compile.ts";

export type Outcome = { passed: number; failed: string[] };
/** Runs the tests of these files, with a number as `block.coinbase`. */
export type RunTests = (tests: Suites, coinbase?: number) => Promise<Outcome>;
/** Compiled test contracts, ready to run. */
export type Suites = Artifact[];

/** What one test may use: a loop without end must end. */
const MOST_GAS = 100_000_000n;
const FUZZ_RUNS = 32;
/** The same fuzzed numbers each time: a mutant must not be killed by luck. */
const FUZZ_SEED = "0x7727ea51af0441c20da14dcd68a15dac8c9ebd589c5be8fa8c87c1d3720450bc";

/** What a test may read, as in hardhat.config.ts. */
const READABLE = ["node_modules/@account-abstraction/contracts/artifacts/EntryPoint.json"];

export function suitesIn(compiled: Compiled, paths: string[]): Suites {
  return paths.flatMap((path) =>
    Object.entries(compiled.contracts.get(path) ?? {})
      .filter(([, { abi, evm }]) => evm.bytecode.object !== "" && abi.some(isTest))
      .map(([name, { abi, evm }]) => ({
        id: { name, source: path, solcVersion: "0.8.34" },
        contract: {
          abi: JSON.stringify(abi),
          bytecode: `0x${evm.bytecode.object}`,
          linkReferences: {},
          deployedBytecode: `0x${evm.deployedBytecode.object}`,
          deployedLinkReferences: {},
        },
      })),
  );
}

const isTest = ({ type, name }: { type: string; name?: string }) =>
  type === "function" && name?.startsWith("test") === true;

export async function testRunner(root: string): Promise<RunTests> {
  const context = new EdrContext();
  await context.registerSolidityTestRunnerFactory(L1_CHAIN_TYPE, l1SolidityTestRunnerFactory());

  return async (tests, coinbase = 0) => {
    if (tests.length === 0) return { passed: 0, failed: [] };
    const results = await suiteResults(tests, coinbase);
    const all = results.flatMap(({ id, testResults }) =>
      testResults.map(({ name, status }) => ({
        name: `${id.name}.${name}`,
        ok: status === TestStatus.Success,
      })),
    );
    return {
      passed: all.filter(({ ok }) => ok).length,
      failed: all.filter(({ ok }) => !ok).map(({ name }) => name),
    };
  };

  function suiteResults(tests: Suites, coinbase: number): Promise<SuiteResult[]> {
    const blockCoinbase = new Uint8Array(20);
    new DataView(blockCoinbase.buffer).setUint32(16, coinbase);
    return new Promise((resolve, reject) => {
      const results: SuiteResult[] = [];
      context
        .runSolidityTests(
          L1_CHAIN_TYPE,
          tests,
          tests.map(({ id }) => id),
          {
            projectRoot: root,
            hardfork: "osaka",
            blockCoinbase,
            gasLimit: MOST_GAS,
            disableBlockGasLimit: true,
            disableTransactionGasCap: true,
            fsPermissions: READABLE.map((path) => ({
              access: FsAccessPermission.ReadFile,
              path: join(root, path),
            })),
            fuzz: { runs: FUZZ_RUNS, seed: FUZZ_SEED },
            invariant: {},
            collectStackTraces: CollectStackTraces.OnFailure,
            testSourcePaths: {},
            testProfile: "default",
            declaredTestProfiles: ["default"],
          },
          {},
          (result) => {
            results.push(result);
            if (results.length === tests.length) resolve(results);
          },
        )
        .catch(reject);
    });
  }
}
