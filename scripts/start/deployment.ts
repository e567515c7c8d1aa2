/** The contracts on the chain: deployed once, and compared with the compiled ones at every start. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";
import type { Personas } from "../seed/personas.ts";
import { CHAIN_ID } from "./chain.ts";
import { contractsBuild } from "./contracts.ts";
import type { DataFolder } from "./data-folder.ts";
import { readJson, writeJson } from "./json-file.ts";
import type { Origin } from "./origin.ts";
import { runTool } from "./tool.ts";

export type Deployment = {
  chainId: number;
  startBlock: number;
  /** Hash over the compiled contracts, see contractsBuild. */
  build: string;
  contracts: Record<string, string>;
};

/** How long the first officials' roles last: until then the office has granted new ones. */
const OFFICIALS_DAYS = 730;
/** The number of the municipality's organisation, which the first officials belong to. */
const MUNICIPALITY = 1;

/**
 * What the fee sponsor gets on the local chain, where a unit of gas costs one gwei of it: enough for half a million
 * operations. In wei.
 */
const ETHER = 10n ** 18n;
const SPONSOR = { stake: ETHER, purse: 100n * ETHER, mostPerCall: ETHER / 100n };

/** What the deployer of a new local chain must own: it goes to the sponsor, nothing is left. */
export const DEPLOYER_WEI = SPONSOR.stake + SPONSOR.purse;

/** The deployment in this data folder; deploys with Hardhat Ignition when there is none. */
export async function ensureDeployment(
  root: string,
  folder: DataFolder,
  chainUrl: string,
  origin: Origin,
): Promise<Deployment> {
  if (!existsSync(folder.deployment)) await deployContracts(root, folder, chainUrl, origin);

  const deployment = readJson<Deployment>(folder.deployment);
  if (deployment === undefined)
    throw new Advice(`${folder.deployment} cannot be read. Begin anew with: npm start -- --reset`);
  requireSameBuild(deployment.build, contractsBuild(root), folder.root);
  return deployment;
}

async function deployContracts(
  root: string,
  folder: DataFolder,
  chainUrl: string,
  { firstStart }: Origin,
): Promise<void> {
  const personas = readJson<Personas>(folder.personas) ?? {};
  const addresses = (role: string) =>
    Object.values(personas)
      .filter((persona) => persona.role === role)
      .map(({ address }) => address);
  const [deployer] = Object.values(personas).filter(({ role }) => role === "deployer");

  writeJson(folder.parameters, {
    Socialcoin: {
      officials: addresses("office"),
      organisation: MUNICIPALITY,
      officialsUntil: Math.floor(Date.parse(firstStart) / 1000) + OFFICIALS_DAYS * 86_400,
      guardianOperator: addresses("guardian")[0],
      municipalitySigners: addresses("municipality"),
    },
    Accounts: Object.fromEntries(
      Object.entries(SPONSOR).map(([name, wei]) => [name, wei.toString()]),
    ),
  });
  const files = ["--parameters", folder.parameters, "--journal", folder.ignition];
  await runTool(
    "Deploying the contracts",
    [join(root, "scripts", "deploy.ts"), ...files, "--out", folder.deployment],
    root,
    {
      RPC_URL: chainUrl,
      CHAIN_ID: String(CHAIN_ID),
      DEPLOYER_KEY: deployer?.privateKey ?? "",
    },
  );
}

/** Throws Advice when the data folder was made by another build of the contracts. */
export function requireSameBuild(deployed: string, compiled: string, folder: string): void {
  if (deployed === compiled) return;
  throw new Advice(
    `The contracts have changed since ${folder} was made (then ${deployed.slice(0, 10)}, now ${compiled.slice(0, 10)}), and contracts on a chain do not change. Begin anew with: npm start -- --reset (the old folder is kept beside it), or go back to the version that made it.`,
  );
}
