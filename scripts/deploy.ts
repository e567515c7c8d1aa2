/** Deploys the contracts with Hardhat Ignition to the chain at RPC_URL and writes down where they are. */
import { parseArgs } from "node:util";
import { HardhatArtifactResolver } from "@nomicfoundation/hardhat-ignition/helpers";
import {
  deploy,
  DeploymentResultType,
  type DeploymentParameters,
  type IgnitionModule,
  type IgnitionModuleResult,
} from "@nomicfoundation/ignition-core";
import hre from "hardhat";
import Accounts from "../ignition/modules/Accounts.ts";
import Socialcoin from "../ignition/modules/Socialcoin.ts";
import { ENTRY_POINT } from "../protocol/accounts/entry-point.ts";
import { placeEntryPoint } from "./deploy/place-entry-point.ts";
import { contractsBuild } from "./start/contracts.ts";
import type { Deployment } from "./start/deployment.ts";
import { readJson, writeJson } from "./start/json-file.ts";

const HELP = `node scripts/deploy.ts --parameters FILE --journal DIR --out FILE

Deploys the compiled contracts (npx hardhat build). When it is cut short, the same command goes on
where it stopped.

  --parameters FILE  Ignition's parameters: {"Socialcoin": {"officials": [...], ...},
                     "Accounts": {"stake": "wei", "purse": "wei", "mostPerCall": "wei"}}
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
  const accounts = (await provider.request({ method: "eth_accounts" })) as string[];

  /** Deploys a module, or what is missing of it; addresses by the name of the contract. */
  const place = async (
    ignitionModule: IgnitionModule<string, string, IgnitionModuleResult<string>>,
    deploymentParameters: DeploymentParameters,
  ): Promise<Record<string, string>> => {
    const result = await deploy({
      artifactResolver: new HardhatArtifactResolver(hre.artifacts),
      provider,
      deploymentDir: journal,
      ignitionModule,
      deploymentParameters,
      accounts,
      config: hre.config.ignition,
    });
    if (result.type !== DeploymentResultType.SUCCESSFUL_DEPLOYMENT)
      throw new Error(`Ignition: ${JSON.stringify(result, undefined, 2)}`);
    return Object.fromEntries(
      Object.values(result.contracts).map(({ contractName, address }) => [contractName, address]),
    );
  };

  const book = await place(Socialcoin, parameters);
  await placeEntryPoint(provider, accounts[0] ?? "");
  const amounts = Object.entries(parameters["Accounts"] ?? {});
  const wei = amounts.map(([name, amount]) => [name, BigInt(amount as string)]);
  const placed = await place(Accounts, {
    Accounts: {
      coin: book["SocialCoin"]!,
      goalPlans: book["GoalPlans"]!,
      debtRegister: book["DebtRegister"]!,
      redemptions: book["Redemptions"]!,
      timelock: book["TimelockController"]!,
      ...(Object.fromEntries(wei) as Record<string, bigint>),
    },
  });
  const deployment: Deployment = {
    chainId,
    startBlock,
    build: contractsBuild(hre.config.paths.root),
    contracts: { ...book, ...placed, EntryPoint: ENTRY_POINT },
  };
  writeJson(out, deployment);
}
