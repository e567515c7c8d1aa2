/** The contracts whose functions are asked, as artifacts/ knows them. */
export const CONTRACTS = {
  SocialCoin: "contracts/SocialCoin",
  GoalPlans: "contracts/goals/GoalPlans",
  DebtRegister: "contracts/debts/DebtRegister",
  Redemptions: "contracts/debts/Redemptions",
  Guardian: "contracts/governance/Guardian",
  MunicipalityAccount: "contracts/accounts/MunicipalityAccount",
  SocialAccount: "contracts/accounts/SocialAccount",
  SocialAccountFactory: "contracts/accounts/SocialAccountFactory",
  FeeSponsor: "contracts/accounts/FeeSponsor",
  Founding: "contracts/governance/Founding",
  AccessManager: "@openzeppelin/contracts/access/manager/AccessManager",
  TimelockController: "@openzeppelin/contracts/governance/TimelockController",
} as const;

export type ContractName = keyof typeof CONTRACTS;
export const CONTRACT_NAMES = Object.keys(CONTRACTS) as ContractName[];
