/**
 * What the fee sponsor pays for, by contract. Essential is what gives something back or says no: it is paid to the last
 * cent of the purse. Settings and what only desks may ask of the book are not here.
 */
import { toFunctionSelector, type AbiFunction } from "viem";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";

type Abi = readonly { type: string; name?: string }[];
type Names = { essential: string; ordinary: string };

const NAMES = {
  coin: {
    essential: "pause quit release",
    ordinary: `participate resume forfeit enrol protect grantStaff approveStaff revokeStaff createFund
      pledge closeFund`,
  },
  goalPlans: {
    essential: "decline",
    ordinary: `accept report assignMentor propose revise withdraw lapsePlan confirm mintEarned sendBack undo
      lapse compliment`,
  },
  debtRegister: {
    essential: "dispute",
    ordinary: `recognise recogniseMany proposeAgreement approveAgreement endAgreement register correct
      withdraw`,
  },
  redemptions: { essential: "cancel release", ordinary: "offer confirm reject" },
  accounts: {
    essential: "stopSignerChange stopRecovery stopPaper",
    ordinary: `addSigner removeSigner finishSignerChange freezeOffers thawOffers proposeRecovery
      approveRecovery counselRecovery withdrawRecovery finishRecovery proposePaper confirmPaper performPaper`,
  },
  factory: { essential: "", ordinary: "create" },
} satisfies Record<string, Names>;

const ABIS = {
  coin: socialCoinAbi,
  goalPlans: goalPlansAbi,
  debtRegister: debtRegisterAbi,
  redemptions: redemptionsAbi,
  accounts: socialAccountAbi,
  factory: socialAccountFactoryAbi,
} satisfies Record<keyof typeof NAMES, Abi>;

/** As `Sponsored` in the contract. */
const KINDS = { ordinary: 1, essential: 2 } as const;

/** The selectors of one contract's paid functions, by what they are worth. */
export function paidCalls<Target>(
  contract: keyof typeof NAMES,
  target: Target,
): { target: Target; selectors: string[]; kind: number }[] {
  return (["ordinary", "essential"] as const).map((kind) => ({
    target,
    kind: KINDS[kind],
    selectors: NAMES[contract][kind]
      .split(/\s+/)
      .filter((name) => name !== "")
      .map((name) => selectorOf(ABIS[contract], name)),
  }));
}

function selectorOf(abi: Abi, name: string): string {
  const found = abi.filter((item) => item.type === "function" && item.name === name);
  if (found.length !== 1) throw new Error(`${found.length} functions are called ${name}`);
  return toFunctionSelector(found[0] as AbiFunction);
}
