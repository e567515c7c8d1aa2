import type { Abi } from "viem";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { Deployment } from "../../deployment.ts";

export type ContractName = keyof Config["contracts"];

const ABIS: Record<ContractName, Abi> = {
  SocialCoin: socialCoinAbi,
  GoalPlans: goalPlansAbi,
  DebtRegister: debtRegisterAbi,
  Redemptions: redemptionsAbi,
};

/** Which of our contracts stands at an address, in any letter case, or null. */
export function contractAt(
  { contracts }: Deployment,
  address: unknown,
): { name: ContractName; abi: Abi } | null {
  if (typeof address !== "string") return null;
  for (const [name, at] of Object.entries(contracts) as [ContractName, string][]) {
    if (at.toLowerCase() === address.toLowerCase()) return { name, abi: ABIS[name] };
  }
  return null;
}
