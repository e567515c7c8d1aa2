/** Deploys the contracts with Hardhat Ignition to the chain at RPC_URL and writes down where they are. */
import { parseArgs } from "node:util";
import { HardhatArtifactResolver } from "@nomicfoundation/hardhat-ignition/helpers";
import {
  deploy,
  DeploymentResultType,
  type DeploymentParameters,
} from "@nomicfoundation/ignition-core";
import hre from "hardhat";
import Socialcoin from "../ignition/modules/Socialcoin.ts";
import { contractsBuild } from "./start/contracts.ts";
import type { Deployment } from "./start/deployment.ts";
import { readJson, writeJson } from "./start/json-file.ts";

const HELP = `node scripts/deploy.ts --parameters FILE --journal DIR --out FILE

Deploys the compiled contracts (npx hardhat build). When it is cut short, the same command goes on
where it stopped.

  --parameters FILE  Ignition's parameters: {"Socialcoin": {"officials": [...], ...}}
  --journal DIR      what was done so far
  --out FILE         where to write the addresses
  --help             this text

RPC_URL, CHAIN_ID and DEPLOYER_KEY come from the environment. The deployer keeps no right.`;

const { values } = parseArgs({
  options: {
    parameters: { type: "string" },
    journal: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.help || !values.parameters || !values.journal || !values.out) console.log(HELP);
else await run(values.parameters, values.journal, values.out);

async function run(parametersFile: string, journal: string, out: string): Promise<void> {
  const parameters = readJson<DeploymentParameters>(parametersFile);
  if (parameters === undefined) throw new Error(`${parametersFile} is not a file of parameters.`);

  const { provider } = await hre.network.create("local");
  const chainId = Number(await provider.request({ method: "eth_chainId" }));
  const startBlock = Number(await provider.request({ method: "eth_blockNumber" }));
  const result = await deploy({
    artifactResolver: new HardhatArtifactResolver(hre.artifacts),
    provider,
    deploymentDir: journal,
    ignitionModule: Socialcoin,
    deploymentParameters: parameters,
    accounts: (await provider.request({ method: "eth_accounts" })) as string[],
    config: hre.config.ignition,
  });
  if (result.type !== DeploymentResultType.SUCCESSFUL_DEPLOYMENT)
    throw new Error(`Ignition: ${JSON.stringify(result, undefined, 2)}`);

  const placed = Object.values(result.contracts).map(({ contractName, address }) => [
    contractName,
    address,
  ]);
  const deployment: Deployment = {
    chainId,
    startBlock,
    build: contractsBuild(hre.config.paths.root),
    contracts: Object.fromEntries(placed) as Deployment["contracts"],
  };
  writeJson(out, deployment);
}
