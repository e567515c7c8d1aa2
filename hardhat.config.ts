import { createRequire } from "node:module";
import toolbox from "@nomicfoundation/hardhat-toolbox-mocha-ethers";
import { defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

/** The compiler comes from npm, so that a build needs no download of its own. */
export const solc = {
  version: "0.8.34",
  path: require.resolve("solc/soljson.js"),
  settings: {
    evmVersion: "osaka",
    optimizer: { enabled: true, runs: 200 },
  },
};

/** The EntryPoint as it was published, which the tests of accounts read. */
const fsPermissions = {
  readFile: ["node_modules/@account-abstraction/contracts/artifacts/EntryPoint.json"],
};

/** Deployment goes to any chain by its RPC URL; the key is that of the deployer, who keeps no right. */
const deployerKey = process.env.DEPLOYER_KEY;

export default defineConfig({
  plugins: [toolbox],
  solidity: {
    profiles: { default: solc, production: solc },
    npmFilesToBuild: [
      "@openzeppelin/contracts/access/manager/AccessManager.sol",
      "@openzeppelin/contracts/governance/TimelockController.sol",
    ],
  },
  paths: {
    sources: "./contracts",
    tests: { mocha: "./test/flows", solidity: "./test" },
  },
  test: {
    solidity: {
      profiles: {
        default: {
          fsPermissions,
          fuzz: { runs: 256 },
          invariant: { runs: 24, depth: 850, failOnRevert: true },
        },
        deep: {
          fsPermissions,
          fuzz: { runs: 10_000 },
          invariant: { runs: 1_200, depth: 850, failOnRevert: true },
        },
      },
    },
  },
  networks: {
    default: { type: "edr-simulated", chainType: "l1", hardfork: "osaka" },
    local: {
      type: "http",
      chainType: "l1",
      chainId: Number(process.env.CHAIN_ID ?? 68110001),
      url: process.env.RPC_URL ?? "http://127.0.0.1:8545",
      accounts: deployerKey === undefined ? [] : [deployerKey],
    },
  },
  // A block holds what was sent, none comes after it by itself.
  ignition: { requiredConfirmations: 1, blockPollingInterval: 100 },
});
