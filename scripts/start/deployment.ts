/** The contracts on the chain: deployed once, and compared with the compiled ones at every start. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "../bootstrap/advice.mjs";
import { contractsBuild } from "./contracts.ts";
import type { DataFolder } from "./data-folder.ts";
import { readJson } from "./json-file.ts";
import { runTool } from "./tool.ts";

export type Deployment = {
  chainId: number;
  startBlock: number;
  /** Hash over the compiled contracts, see contractsBuild. */
  build: string;
  contracts: Record<string, string>;
};

/** The deployment in this data folder; deploys with Hardhat Ignition when there is none. */
export async function ensureDeployment(
  root: string,
  folder: DataFolder,
  chainUrl: string,
): Promise<Deployment> {
  if (!existsSync(folder.deployment))
    await runTool(
      "Deploying the contracts",
      [join(root, "scripts", "deploy.ts"), "--data", folder.root],
      root,
      {
        RPC_URL: chainUrl,
      },
    );

  const deployment = readJson<Deployment>(folder.deployment);
  if (deployment === undefined)
    throw new Advice(`${folder.deployment} cannot be read. Begin anew with: npm start -- --reset`);
  requireSameBuild(deployment.build, contractsBuild(root), folder.root);
  return deployment;
}

/** Throws Advice when the data folder was made by another build of the contracts. */
export function requireSameBuild(deployed: string, compiled: string, folder: string): void {
  if (deployed === compiled) return;
  throw new Advice(
    `The contracts have changed since ${folder} was made (then ${deployed.slice(0, 10)}, now ${compiled.slice(0, 10)}), and contracts on a chain do not change. Begin anew with: npm start -- --reset (the old folder is kept beside it), or go back to the version that made it.`,
  );
}
