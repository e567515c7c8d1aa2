import type { Config } from "../../../protocol/wire/dossier-api.ts";
import { debtOwner, holdOwner, person, planOwner, subgoalOwner } from "./about.ts";
import type { Guard } from "./guard.ts";

/** Who may call which view. A view that is not here is refused. */
export const VIEWS: Record<keyof Config["contracts"], { [view: string]: Guard }> = {
  SocialCoin: {
    name: "public",
    symbol: "public",
    decimals: "public",
    totalSupply: "public",
    totals: "public",
    limits: "programme",
    haltedUntil: "programme",
    desk: "programme",
    fund: "programme",
    fundCount: "programme",
    staff: "programme",
    hasRole: "programme",
    neighbourhoodOf: "programme",
    // Nothing and a refusal, for everybody: no coin can be sent.
    allowance: "programme",
    transfer: "programme",
    transferFrom: "programme",
    approve: "programme",
    person: person("coins"),
    roomOf: person("coins"),
    balanceOf: person("coins", "account"),
    heldOf: person("coins"),
    availableOf: person("coins"),
    openHoldsOf: person("coins"),
    approverOf: person("standing"),
    statusSince: person("standing"),
    honouredUntil: person("standing"),
    holdOf: holdOwner,
    deskOf: holdOwner,
    takenBackOf: holdOwner,
  },
  GoalPlans: {
    hashTerms: "programme",
    mentorOf: person("mentorship"),
    plan: planOwner,
    termsHashOf: planOwner,
    subgoal: subgoalOwner,
  },
  DebtRegister: {
    agreement: "programme",
    usedInYear: "programme",
    redemptions: "programme",
    debt: debtOwner,
    creditorOf: debtOwner,
    stateHashOf: debtOwner,
    mostCoins: debtOwner,
  },
  Redemptions: {},
};
