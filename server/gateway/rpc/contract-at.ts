import type { Abi } from "viem";
import { entryPoint08Abi } from "viem/account-abstraction";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { feeSponsorAbi } from "../../../protocol/abi/fee-sponsor.ts";
import { goalPlansAbi } from "../../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { socialAccountFactoryAbi } from "../../../protocol/abi/social-account-factory.ts";
import { socialCoinAbi } from "../../../protocol/abi/social-coin.ts";
import { ENTRY_POINT } from "../../../protocol/accounts/entry-point.ts";
import type { Config } from "../../../protocol/wire/dossier-api.ts";
import type { Deployment } from "../../deployment.ts";

export type ContractName =
  keyof Config["contracts"] | "EntryPoint" | "SocialAccountFactory" | "FeeSponsor";

const ABIS: Record<ContractName, Abi> = {
  SocialCoin: socialCoinAbi,
  GoalPlans: goalPlansAbi,
  DebtRegister: debtRegisterAbi,
  Redemptions: redemptionsAbi,
  EntryPoint: entryPoint08Abi,
  SocialAccountFactory: socialAccountFactoryAbi,
  FeeSponsor: feeSponsorAbi,
};

/** Which of our contracts stands at an address, in any letter case, or null. */
export function contractAt(
  { contracts, accounts }: Deployment,
  address: unknown,
): { name: ContractName; abi: Abi } | null {
  if (typeof address !== "string") return null;
  const all = {
    ...contracts,
    EntryPoint: accounts ? ENTRY_POINT : undefined,
    SocialAccountFactory: accounts?.factory,
    FeeSponsor: accounts?.sponsor,
  };
  for (const [name, at] of Object.entries(all) as [ContractName, string | undefined][]) {
    if (at?.toLowerCase() === address.toLowerCase()) return { name, abi: ABIS[name] };
  }
  return null;
}
