/**
 * For measuring which lines the tests reach. What matters there is the source, so nothing is optimised: that compiles in
 * half the time. What comes out, with the marks of the measuring in it, stays apart from the contracts that others deploy.
 */
import hardhat, { solc } from "../hardhat.config.ts";

const optimizer = {
  enabled: false,
  // The stack is too shallow for these contracts without it.
  details: { yul: true, yulDetails: { stackAllocation: true, optimizerSteps: ":" } },
};

export default {
  ...hardhat,
  solidity: { ...solc, settings: { ...solc.settings, optimizer } },
  paths: { ...hardhat.paths, artifacts: "./cache/coverage/artifacts", cache: "./cache/coverage" },
};
