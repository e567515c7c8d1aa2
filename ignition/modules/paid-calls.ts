/**
 * What the fee sponsor pays for, by contract. Essential is what gives something back, says no or takes a right away: it is
 * paid to the last cent of the purse. Every function that changes something is placed here, paid or not; a test compares
 * this list with the ABIs.
 */
import { toFunctionSelector, type AbiFunction } from "viem";
import { debtRegisterAbi } from "../../protocol/abi/debt-register.ts";
import { goalPlansAbi } from "../../protocol/abi/goal-plans.ts";
import { redemptionsAbi } from "../../protocol/abi/redemptions.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { socialAccountFactoryAbi } from "../../protocol/abi/social-account-factory.ts";
import { socialCoinAbi } from "../../protocol/abi/social-coin.ts";

type Abi = readonly { type: string; name?: string }[];
type Names = { essential: string; ordinary: string; unpaid: Record<string, string> };

/** What nobody does in a day's work, by why it is not paid. */
const GOVERNANCE =
  "the timelock, the manager and the guardian act from accounts that pay themselves";
const DESKS = "only a desk may ask this of the book, inside a call that was paid";

const NAMES = {
  coin: {
    essential: "pause quit release objectToEnd refuseHold revokeStaff",
    ordinary: `participate resume forfeit approveHold enrol moveHousehold announceEnd confirmEnd recordElsewhere
      protect grantStaff approveStaff createFund pledge closeFund`,
    unpaid: {
      [GOVERNANCE]: "appointOffice setDesk setLimits setSecondThreshold halt unhalt setAuthority",
      [DESKS]: "reserve unreserve mint mintMany revoke hold redeem endHold",
    },
  },
  goalPlans: {
    essential: "decline cancelSubgoal withdrawSuggestion",
    ordinary: `accept report suggest suggestWords agreeWords assignMentor assignMentors propose revise approvePlan
      withdraw takeUp answerSuggestion confirm confirmMany mintEarned sendBack undo compliment lapsePlan lapse`,
    unpaid: {},
  },
  debtRegister: {
    essential: "dispute",
    ordinary: `recognise recogniseMany proposeAgreement approveAgreement endAgreement register registerMany correct
      withdraw recordPayment forgive pauseDebt proposeTransfer acceptTransfer allowSameOrganisation`,
    unpaid: {
      [GOVERNANCE]: "setRedemptions setAuthority",
      [DESKS]: "countOffer uncountOffer lower",
    },
  },
  redemptions: {
    essential: "cancel release",
    ordinary: "offer confirm confirmMany reject rejectMany",
    unpaid: {},
  },
  accounts: {
    essential: "stopSignerChange stopRecovery stopPaper",
    ordinary: `addSigner removeSigner finishSignerChange freezeOffers thawOffers proposeRecovery
      approveRecovery counselRecovery withdrawRecovery finishRecovery proposePaper confirmPaper performPaper`,
    unpaid: {
      [GOVERNANCE]: "recoverStaff",
      "only the factory or the EntryPoint may ask it": "initialize validateUserOp",
      "a batch inside a batch would hide its calls": "execute",
    },
  },
  factory: { essential: "", ordinary: "create", unpaid: {} },
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
    selectors: wordsOf(NAMES[contract][kind]).map((name) => selectorOf(ABIS[contract], name)),
  }));
}

/** Whether nothing changes on the chain by it, so that nobody pays. */
const reads = (item: AbiFunction) =>
  item.stateMutability === "view" || item.stateMutability === "pure";

/**
 * What is wrong with the list: functions that change something and are placed nowhere, names that are no function, and
 * names placed twice.
 */
export function misplacedCalls(): string[] {
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).flatMap((contract) => {
    const { essential, ordinary, unpaid } = NAMES[contract];
    const placed = [essential, ordinary, ...Object.values<string>(unpaid)].flatMap(wordsOf);
    const abi: Abi = ABIS[contract];
    const functions = abi
      .filter((item): item is AbiFunction => item.type === "function")
      .filter((item) => !reads(item))
      .map(({ name }) => name);
    return [
      ...functions.filter((name) => !placed.includes(name)).map((name) => `${name} is nowhere`),
      ...placed
        .filter((name) => !functions.includes(name))
        .map((name) => `${name} changes nothing`),
      ...placed.filter((name, i) => placed.indexOf(name) < i).map((name) => `${name} is twice`),
    ].map((problem) => `${contract}: ${problem}`);
  });
}

const wordsOf = (names: string): string[] => names.split(/\s+/).filter((name) => name !== "");

function selectorOf(abi: Abi, name: string): string {
  const found = abi.filter((item) => item.type === "function" && item.name === name);
  if (found.length !== 1) throw new Error(`${found.length} functions are called ${name}`);
  return toFunctionSelector(found[0] as AbiFunction);
}
