import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";

/** The four contracts by the names of config.json. */
export const abis = {
  SocialCoin: socialCoinAbi,
  GoalPlans: goalPlansAbi,
  DebtRegister: debtRegisterAbi,
  Redemptions: redemptionsAbi,
} as const;
