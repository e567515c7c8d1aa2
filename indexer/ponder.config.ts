import { readFileSync } from "node:fs";
import { createConfig } from "ponder";
import { debtRegisterAbi } from "../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../protocol/abi/redemptions.ts";
import { socialCoinAbi } from "../protocol/abi/social-coin.ts";

/**
 * Which chain and which contracts are indexed. All of it comes from the environment: CHAIN_RPC_URL, CHAIN_ID,
 * DEPLOYMENT_FILE and DATABASE_URL.
 */

type Address = `0x${string}`;
type Deployment = {
  startBlock: number;
  contracts: {
    SocialCoin: Address;
    GoalPlans: Address;
    DebtRegister: Address;
    Redemptions: Address;
  };
};

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

const deployment = JSON.parse(readFileSync(env("DEPLOYMENT_FILE"), "utf8")) as Deployment;

/** Requests a second are limited per URL and begin at 20: the same node under other names is as many limits, here 2,560 together. */
const lanes = 128;

const contract = <const abi>(abi: abi, address: Address) => ({
  abi,
  address,
  chain: "socialcoin" as const,
  startBlock: deployment.startBlock,
});

export default createConfig({
  database: {
    kind: "postgres",
    connectionString: env("DATABASE_URL"),
    poolConfig: { max: 20 },
  },
  chains: {
    socialcoin: {
      id: Number(env("CHAIN_ID")),
      rpc: Array.from({ length: lanes }, (_, lane) => `${env("CHAIN_RPC_URL")}?lane=${lane}`),
      pollingInterval: 100,
      ethGetLogsBlockRange: 5_000,
    },
  },
  contracts: {
    SocialCoin: contract(socialCoinAbi, deployment.contracts.SocialCoin),
    GoalPlans: contract(goalPlansAbi, deployment.contracts.GoalPlans),
    DebtRegister: contract(debtRegisterAbi, deployment.contracts.DebtRegister),
    Redemptions: contract(redemptionsAbi, deployment.contracts.Redemptions),
  },
});
